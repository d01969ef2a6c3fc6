using System.Buffers;
using System.Collections.Immutable;
using DocExport.Markdown.Source;
using DocExport.Model;

namespace DocExport.Markdown.Lines;

/// <summary>
/// Makes verse of paragraphs: each line is a verse. Its hemistichs are parted by the first of: three asterisks, three
/// dots, an ellipsis or a slash with a blank on both sides; two bars; a tab; four blanks or more.
/// </summary>
internal static class VerseConverter
{
    private static readonly SearchValues<char> Starts = SearchValues.Create(" \t|");
    private static readonly string[] Marks = ["***", "...", "…", "/"];
    private const int GapOfBlanks = 4;

    /// <summary>Appends a verse for each paragraph; other blocks stand as they are, and are reported.</summary>
    public static void Append(ImmutableArray<Block> content, List<Block> output, ReadSession session)
    {
        foreach (var block in content)
        {
            if (block is Paragraph paragraph)
            {
                output.Add(Convert(paragraph, session));
                continue;
            }

            output.Add(block);
            session.Log.Warn(
                DiagnosticCodes.VerseShape,
                block.Span.Start,
                block.Span.Length,
                "This is no line of verse and stands as it is. Write each verse on a line, not indented and without a mark before it."
            );
        }
    }

    private static Verse Convert(Paragraph paragraph, ReadSession session)
    {
        var lines = ImmutableArray.CreateBuilder<VerseLine>();
        foreach (var line in InlineLines.Of(paragraph.Inlines))
        {
            if (!line.IsEmpty)
            {
                lines.Add(Line(line, session));
            }
        }

        return new Verse(paragraph.Span, lines.DrainToImmutable());
    }

    private static VerseLine Line(ImmutableArray<Inline> line, ReadSession session)
    {
        var span = line[0].Span.With(line);
        var isFound = false;
        var parts = InlineLines.Split(
            line,
            inline =>
            {
                if (isFound || inline is not Text text || Find(text.Value) is not (>= 0, var length) found)
                {
                    return null;
                }

                isFound = true;
                return Parts(text, found.At, length);
            }
        );
        if (parts.Length == 1)
        {
            return new VerseLine(span, line, []);
        }

        if (parts[1].Any(inline => inline is Text text && Find(text.Value).At >= 0))
        {
            session.Log.Warn(
                DiagnosticCodes.VerseShape,
                span.Start,
                span.Length,
                "This line has more than two parts; all behind the first mark stands in the second. Part a verse once."
            );
        }

        // A mark before or behind all text parts nothing.
        return parts[0].IsEmpty ? new VerseLine(span, parts[1], []) : new VerseLine(span, parts[0], parts[1]);
    }

    private static (Inline? Before, Inline? Behind) Parts(Text text, int at, int length)
    {
        var before = text.Value[..at].TrimEnd();
        var behindStart = at + length;
        var behind = text.Value[behindStart..];
        behindStart += behind.Length - behind.TrimStart().Length;
        behind = behind.Trim();
        // Places are exact where the text stands in the source as it is read.
        var span = text.Span;
        return (
            before.Length == 0 ? null : new Text(span with { Length = Math.Min(before.Length, span.Length) }, before),
            behind.Length == 0
                ? null
                : new Text(
                    span with
                    {
                        Start = span.Start + Math.Min(behindStart, span.Length),
                        Column = span.Column + Math.Min(behindStart, span.Length),
                        Length = Math.Max(0, span.Length - behindStart),
                    },
                    behind
                )
        );
    }

    /// <summary>The first mark in a text: its offset, below 0 for none, and its length with the blanks around it.</summary>
    private static (int At, int Length) Find(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Starts); at >= 0 && at < text.Length; )
        {
            if (LengthAt(text, at) is > 0 and var length)
            {
                return (at, length);
            }

            var rest = text.AsSpan(at).TrimStart(' ');
            at = text.Length - rest.Length + (text[at] == ' ' ? 0 : 1);
            var next = at < text.Length ? text.AsSpan(at).IndexOfAny(Starts) : -1;
            at = next < 0 ? -1 : at + next;
        }

        return (-1, 0);
    }

    private static int LengthAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest[0] == '\t')
        {
            return 1;
        }

        if (rest.StartsWith("||"))
        {
            return 2;
        }

        var word = rest.TrimStart(' ');
        var blanks = rest.Length - word.Length;
        foreach (var mark in Marks)
        {
            // At the edge of a text, beside marked text, the blank may be missing.
            if (
                blanks > 0
                && word.StartsWith(mark, StringComparison.Ordinal)
                && (word.Length == mark.Length || word[mark.Length] is ' ' or '\t')
            )
            {
                return blanks + mark.Length;
            }
        }

        return blanks >= GapOfBlanks ? blanks : 0;
    }
}
