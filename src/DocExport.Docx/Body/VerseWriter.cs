using System.Collections.Immutable;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>
/// Writes metrical verse as a table without rules: the two hemistichs of a verse are cells, so that each can be edited
/// by itself and stays beside the other, with a gap between them; every line fills its cell
/// (ECMA-376 17.18.44, <c>distribute</c>). A verse of one part stands in the middle.
/// </summary>
internal sealed class VerseWriter(Story story, ParagraphWriter paragraphs)
{
    private readonly PartWriter part = story.Part;
    private readonly TemplateParts parts = story.Document.Parts;

    /// <summary>Writes verses.</summary>
    public void Write(Verse verse, Flow flow)
    {
        if (paragraphs.IsAfterTable)
        {
            paragraphs.WriteSeparator(flow);
        }

        paragraphs.SpaceBefore = 0;
        var look = parts.Template.Verse;
        var gap = Math.Min(look.HemistichGap.Twips, flow.Measure / 3);
        var hemistich = Math.Min(look.MaximumHemistich.Twips, (flow.Measure - gap) / 2);
        WriteProperties(hemistich, gap, flow);
        foreach (var line in verse.Lines)
        {
            story.Document.Context.Cancellation.ThrowIfCancellationRequested();
            part.Markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
            if (line.Second.IsDefaultOrEmpty)
            {
                WriteCell(line.First, (2 * hemistich) + gap, columns: 3, ParagraphAlignment.Center, flow);
            }
            else
            {
                WriteCell(line.First, hemistich, columns: 1, ParagraphAlignment.Distribute, flow);
                WriteCell([], gap, columns: 1, ParagraphAlignment.Center, flow);
                WriteCell(line.Second, hemistich, columns: 1, ParagraphAlignment.Distribute, flow);
            }

            part.Markup("</w:tr>"u8);
        }

        part.Markup("</w:tbl>"u8);
        paragraphs.SpaceBefore = parts.Template.Compute(StyleName.Body).SpaceAfter.Twips;
        paragraphs.IsAfterTable = true;
    }

    private void WriteProperties(int hemistich, int gap, Flow flow)
    {
        part.Markup(
            flow.Direction == Direction.RightToLeft
                ? "<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w=\""u8
                : "<w:tbl><w:tblPr><w:tblW w:w=\""u8
        );
        part.Number((2 * hemistich) + gap);
        part.Markup("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>"u8);
        part.Markup(
            "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"u8
        );
        foreach (var width in (ReadOnlySpan<int>)[hemistich, gap, hemistich])
        {
            part.Markup("<w:gridCol w:w=\""u8);
            part.Number(width);
            part.Markup("\"/>"u8);
        }

        part.Markup("</w:tblGrid>"u8);
    }

    private void WriteCell(
        ImmutableArray<Inline> content,
        int width,
        int columns,
        ParagraphAlignment alignment,
        Flow flow
    )
    {
        part.Markup("<w:tc><w:tcPr><w:tcW w:w=\""u8);
        part.Number(width);
        part.Markup("\" w:type=\"dxa\"/>"u8);
        if (columns > 1)
        {
            part.Markup("<w:gridSpan w:val=\""u8);
            part.Number(columns);
            part.Markup("\"/>"u8);
        }

        part.Markup("</w:tcPr>"u8);
        var inside = flow with { Width = width, Left = 0, Right = 0, Frame = null, IsOnPage = false };
        paragraphs.Write(content, new ParagraphLook(StyleName.Verse, 0) { Alignment = alignment }, inside);
        part.Markup("</w:tc>"u8);
    }
}
