using Markdig.Syntax;
using Block = DocExport.Model.Block;

namespace DocExport.Markdown.Html;

/// <summary>Blocks of HTML, of which the text is read so far: a paragraph for what stands between tags of blocks.</summary>
internal static class HtmlBlockConverter
{
    public static void Append(HtmlBlock html, List<Block> output, ReadSession session)
    {
        if (html.Type == HtmlBlockType.Comment && IsCommentAlone(html))
        {
            session.Info(DiagnosticCodes.Html, html.Span.Start, html.Span.Length, "This comment is left out.");
            return;
        }

        session.Warn(
            DiagnosticCodes.Html,
            html.Span.Start,
            html.Span.Length,
            "HTML is not read yet: its tags, scripts and styles are left out, its text stays. Write Markdown instead."
        );
        var text = new HtmlBlockText(html, session);
        while (text.ReadParagraph() is { } paragraph)
        {
            output.Add(paragraph);
        }
    }

    private static bool IsCommentAlone(HtmlBlock html)
    {
        var last = html.Lines.Lines[html.Lines.Count - 1].Slice.AsSpan();
        var close = last.LastIndexOf("-->");
        return close < 0 || last[(close + 3)..].IsWhiteSpace();
    }
}
