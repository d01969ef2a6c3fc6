using System.Text;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Source;
using DocExport.Model;
using Markdig.Helpers;
using Markdig.Syntax;
using Block = DocExport.Model.Block;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace DocExport.Markdown.Html;

/// <summary>
/// Reads the blocks of HTML of one container. A blank line ends a block of HTML and begins Markdown (CommonMark 4.6),
/// so an element may open in one block, hold Markdown, and close in another. That is why no parser of whole documents
/// serves here.
/// </summary>
internal sealed class HtmlBlockConverter(BlockConverter blocks, ReadSession session, List<Block> output)
{
    private readonly InlineConverter inlines = blocks.Inlines;
    private readonly HtmlTree tree = new(blocks, session, output);
    private readonly StringBuilder words = new();
    private HtmlSource source = null!;
    private bool hasContent;
    private bool isLineStart = true;
    private bool isSpaceDue;

    /// <summary>Where blocks that follow the HTML read so far belong.</summary>
    public List<Block> Current => tree.Current;

    /// <summary>Reads a block.</summary>
    public void Append(HtmlBlock block)
    {
        source = new HtmlSource(block);
        while (source.Read())
        {
            switch (source.Kind)
            {
                case HtmlPiece.Text:
                    AddWords(source.Piece, source.Start);
                    break;
                case HtmlPiece.Data:
                    ReportMarkup();
                    AddWords(source.Piece.TrimEnd("]>")[9..], source.Start + 9);
                    break;
                case HtmlPiece.Instruction:
                    ReportMarkup();
                    break;
                case HtmlPiece.Tag:
                    AppendTag();
                    break;
            }
        }

        EndParagraph();
    }

    /// <summary>Closes what is open still.</summary>
    public void Finish() => tree.CloseAll();

    private void ReportMarkup()
    {
        var place = source.PlaceOf(source.Start, source.Piece.Length);
        session.Warn(
            DiagnosticCodes.Html,
            place.Start,
            place.Length,
            "Instructions and declarations of HTML are left out; the text of CDATA stays. Write Markdown instead."
        );
    }

    private void AppendTag()
    {
        var tag = new HtmlTag(source.Piece);
        var place = source.PlaceOf(source.Start, source.Piece.Length);
        var role = FlowElements.RoleOf(tag.Name);
        if (role == FlowRole.None)
        {
            AppendPhrasing(tag, place);
            return;
        }

        EndParagraph();
        if (role == FlowRole.Preformatted && !tag.IsClosing)
        {
            AppendPreformatted(tag, place);
        }
        else if (role == FlowRole.Unknown)
        {
            inlines.Html.Append(tag, place);
        }
        else if (tag.IsClosing)
        {
            tree.Close(tag, role, place.End + 1);
        }
        else
        {
            tree.Open(tag, role, place);
        }
    }

    private void AppendPhrasing(HtmlTag tag, SourceSpan place)
    {
        var role = HtmlElement.RoleOf(tag);
        if (role == PhrasingRole.Dropped)
        {
            AppendDropped(tag, place);
            return;
        }

        if (role == PhrasingRole.LineBreak)
        {
            isSpaceDue = false;
            isLineStart = true;
            if (hasContent)
            {
                inlines.Html.Append(tag, place);
            }

            return;
        }

        if (!tag.IsClosing)
        {
            AddDueSpace(place.Start);
            hasContent |= role == PhrasingRole.Image;
            isLineStart &= role != PhrasingRole.Image;
        }

        inlines.Html.Append(tag, place);
    }

    private void AppendDropped(HtmlTag tag, SourceSpan place)
    {
        if (tag.IsClosing)
        {
            return;
        }

        session.Warn(
            DiagnosticCodes.Html,
            place.Start,
            place.Length,
            $"<{tag.Name}> is left out with what stands in it. Remove it, or write Markdown instead."
        );
        if (!tag.IsSelfClosing)
        {
            source.ReadRaw(tag.Name);
        }
    }

    // The text of a pre element, a line feed right behind its tag left out (HTML 4.4.3).
    private void AppendPreformatted(HtmlTag tag, SourceSpan place)
    {
        var raw = source.ReadRaw(tag.Name);
        var code = new StringBuilder(raw.Length);
        string? language = null;
        while (!raw.IsEmpty)
        {
            var open = raw.IndexOf('<');
            var close = open < 0 ? -1 : raw[open..].IndexOf('>');
            var isTag = close > 1 && (raw[open + 1] == '/' || char.IsAsciiLetter(raw[open + 1]));
            var text = close < 0 ? raw : raw[..(isTag ? open : open + 1)];
            code.Append(HtmlHelper.Unescape(text.ToString(), removeBackSlash: false));
            if (isTag)
            {
                language ??= LanguageOf(new HtmlTag(raw.Slice(open, close + 1)));
            }

            raw = close < 0 ? [] : raw[(isTag ? open + close + 1 : open + 1)..];
        }

        var end = source.PlaceOf(source.Start, source.Piece.Length).End;
        var value = code.ToString().ReplaceLineEndings("\n");
        value = (value.StartsWith('\n') ? value[1..] : value).TrimEnd('\n');
        if (value.Length > 0)
        {
            tree.Add(new Model.CodeBlock(session.Span(place.Start, end + 1 - place.Start), Fit(value), language));
        }
    }

    private static string? LanguageOf(HtmlTag tag)
    {
        const string prefix = "language-";
        return tag.Is("code") && tag.Attribute("class") is { } name && name.StartsWith(prefix, StringComparison.Ordinal)
            ? name[prefix.Length..].Split(' ')[0]
            : null;
    }

    private static string Fit(string text) =>
        string.Concat(text.Select(c => c is '\n' or '\t' || UnfitCharacters.IsFit(c) ? c : '\uFFFD'));

    // White space between words is one space, at the ends of a paragraph none.
    private void AddWords(ReadOnlySpan<char> raw, int start)
    {
        var text = HtmlHelper.Unescape(raw.ToString(), removeBackSlash: false);
        if (string.IsNullOrWhiteSpace(text))
        {
            isSpaceDue |= text.Length > 0 && !isLineStart;
            return;
        }

        words.Clear();
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && c != '\u00A0')
            {
                isSpaceDue |= !isLineStart;
                continue;
            }

            words.Append(isSpaceDue ? " " : "").Append(c);
            isSpaceDue = isLineStart = false;
            hasContent = true;
        }

        var leading = raw.Length - raw.TrimStart().Length;
        var place = source.PlaceOf(start + leading, raw.Trim().Length);
        inlines.AddText(words.ToString(), place);
    }

    private void AddDueSpace(int start)
    {
        if (isSpaceDue)
        {
            isSpaceDue = false;
            inlines.AddText(" ", new SourceSpan(start, start - 1));
        }
    }

    private void EndParagraph()
    {
        hasContent = isSpaceDue = false;
        isLineStart = true;
        var row = inlines.TakeLeaf();
        while (row is [.., LineBreak])
        {
            row = row[..^1];
        }

        if (!row.IsEmpty)
        {
            tree.Add(ParagraphForms.Of(row[0].Span.With(row), row));
        }
    }
}
