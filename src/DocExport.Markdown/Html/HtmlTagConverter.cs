using DocExport.Markdown.Inlines;
using DocExport.Model;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Html;

/// <summary>HTML tags within a paragraph: a line break is read; of others the text between them stays.</summary>
internal static class HtmlTagConverter
{
    public static void Append(HtmlInline tag, InlineConverter inlines, ReadSession session)
    {
        var found = new HtmlTag(tag.Tag);
        if (found.Is("br"))
        {
            inlines.Add(new LineBreak(inlines.SpanOf(tag)));
            return;
        }

        if (tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            session.Info(DiagnosticCodes.Html, tag.Span.Start, tag.Span.Length, "This comment is left out.");
            return;
        }

        session.Warn(
            DiagnosticCodes.Html,
            tag.Span.Start,
            tag.Span.Length,
            "HTML is not read yet: this tag is left out, the text beside it stays. Write Markdown instead."
        );
        if (found.Is("img"))
        {
            inlines.AddText(found.Attribute("alt"), tag.Span);
        }
        else if (tag.Tag.StartsWith("<![CDATA[", StringComparison.Ordinal))
        {
            inlines.AddText(tag.Tag.AsSpan()[9..^3], tag.Span);
        }
    }
}
