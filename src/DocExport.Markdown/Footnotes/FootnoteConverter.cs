using DocExport.Markdown.Blocks;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Source;
using DocExport.Model;

namespace DocExport.Markdown.Footnotes;

/// <summary>Footnotes, which are not set at the foot yet: a reference is its label in brackets, a note stands where it was written.</summary>
internal static class FootnoteConverter
{
    public static void Append(FootnoteReference reference, InlineConverter inlines, ReadSession session)
    {
        session.Warn(
            DiagnosticCodes.Footnote,
            reference.Span.Start,
            reference.Span.Length,
            "Footnotes are not read yet; the reference stands as its label in brackets."
        );
        inlines.AddText($"[{reference.Label}]", reference.Span);
    }

    public static void Append(FootnoteDefinition note, BlockConverter blocks, List<Block> output, ReadSession session)
    {
        session.Warn(
            DiagnosticCodes.Footnote,
            note.Span.Start,
            note.Span.Length,
            "Footnotes are not read yet; this one stands here in the text, behind its label in brackets."
        );
        var span = session.Span(note.Span.Start, note.Label.Length + 4);
        var label = new Text(span, $"[{note.Label}] ");
        var content = blocks.Convert(note);
        if (!content.IsEmpty && content[0] is Paragraph first)
        {
            output.Add(first with { Span = span.With(first.Span), Inlines = first.Inlines.Insert(0, label) });
            output.AddRange(content[1..]);
        }
        else
        {
            output.Add(new Paragraph(span, [label]));
            output.AddRange(content);
        }
    }
}
