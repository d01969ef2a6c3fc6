using DocExport.Markdown.Blocks;
using Markdig.Helpers;

namespace DocExport.Markdown.Links;

/// <summary>Takes the link reference definitions from the start of a paragraph (CommonMark 4.7).</summary>
internal static class LinkDefinitionReader
{
    /// <summary>Moves the definitions that a paragraph begins with to the session; what remains is its text.</summary>
    public static void TakeFrom(ArticleParagraph paragraph, ReadSession session)
    {
        if (paragraph.Lines.Count == 0 || !FirstIsBracket(paragraph.Lines.Lines[0].Slice))
        {
            return;
        }

        var text = Join(paragraph.Lines);
        var rest = text.AsSpan();
        var taken = 0;
        while (TryTakeOne(rest, out var definition, out var length))
        {
            var lineCount = rest[..length].Count('\n') + (length == rest.Length ? 1 : 0);
            var first = paragraph.Lines.Lines[taken].Slice;
            var last = paragraph.Lines.Lines[taken + lineCount - 1].Slice;
            first.TrimStart();
            Note(definition with { Start = first.Start, Length = last.End + 1 - first.Start }, session);
            taken += lineCount;
            rest = rest[length..];
        }

        if (taken > 0)
        {
            DropLines(paragraph, taken);
        }
    }

    private static bool FirstIsBracket(StringSlice line)
    {
        line.TrimStart();
        return line.CurrentChar == '[';
    }

    private static void Note(LinkDefinition definition, ReadSession session)
    {
        if (!session.Definitions.TryAdd(LinkSyntax.Fold(definition.Label), definition))
        {
            session.Info(
                DiagnosticCodes.UnusedDefinition,
                definition.Start,
                definition.Length,
                $"[{definition.Label}] is defined already; this second definition is left out."
            );
        }
    }

    private static string Join(StringLineGroup lines)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice;
            line.TrimStart();
            text.Append(i == 0 ? "" : "\n").Append(line.AsSpan());
        }

        return text.ToString();
    }

    private static void DropLines(ArticleParagraph paragraph, int count)
    {
        var remaining = paragraph.Lines.Count - count;
        var lines = new StringLineGroup(Math.Max(1, remaining));
        for (var i = 0; i < remaining; i++)
        {
            lines.Add(ref paragraph.Lines.Lines[count + i]);
        }

        if (remaining > 0)
        {
            paragraph.Line = lines.Lines[0].Line;
            paragraph.Span.Start = lines.Lines[0].Slice.Start;
        }

        paragraph.Lines = lines;
    }

    private static bool TryTakeOne(ReadOnlySpan<char> text, out LinkDefinition definition, out int length)
    {
        definition = null!;
        length = 0;
        var label = LinkSyntax.Label(text);
        if (label < 0 || label >= text.Length || text[label] != ':')
        {
            return false;
        }

        var at = label + 1;
        at += LinkSyntax.Space(text[at..]);
        var destination = LinkSyntax.Destination(text[at..]);
        if (destination < 0 || (destination == 0) || at >= text.Length)
        {
            return false;
        }

        var target = HtmlHelper.Unescape(LinkSyntax.DestinationText(text.Slice(at, destination)).ToString());
        at += destination;
        var name = text[1..(label - 1)].ToString();
        if (TryTakeTitle(text, at, out var title, out var end) || TryEndLine(text, at, out end))
        {
            definition = new LinkDefinition(name, target, title, 0, 0);
            length = end;
            return true;
        }

        return false;
    }

    private static bool TryTakeTitle(ReadOnlySpan<char> text, int at, out string? title, out int end)
    {
        title = null;
        end = at;
        var space = LinkSyntax.Space(text[at..]);
        var length = space == 0 ? -1 : LinkSyntax.Title(text[(at + space)..]);
        if (length < 0 || !TryEndLine(text, at + space + length, out end))
        {
            return false;
        }

        title = HtmlHelper.Unescape(text.Slice(at + space + 1, length - 2).ToString());
        return true;
    }

    private static bool TryEndLine(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        if (end == text.Length)
        {
            return true;
        }

        return text[end++] == '\n';
    }
}
