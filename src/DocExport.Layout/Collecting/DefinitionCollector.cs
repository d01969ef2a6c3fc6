using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>
/// Collects lists of definitions. PDF 1.7 has no structure of its own for them: terms are the labels and definitions the
/// bodies of a list's items (ISO 32000-1 14.8.4.3.3 names a glossary as such a list).
/// </summary>
internal sealed class DefinitionCollector(BoxCollector blocks)
{
    public void Collect(DefinitionList list, BoxContext around, List<Box> boxes)
    {
        var element = around.Add(StructureRole.L);
        var inside = around.Within(element);
        foreach (var entry in list.Entries)
        {
            var item = inside.Within(inside.Add(StructureRole.LI));
            foreach (var term in entry.Terms)
            {
                var box = blocks.Paragraph(term.Inlines, StyleName.DefinitionTerm, item.Add(StructureRole.Lbl), item);
                box.KeepWithNext = !entry.Definitions.IsDefaultOrEmpty;
                boxes.Add(box);
            }

            foreach (var definition in entry.Definitions)
            {
                Collect(definition, item, boxes);
            }
        }
    }

    private void Collect(Definition definition, BoxContext item, List<Box> boxes)
    {
        var style = blocks.StyleOf(StyleName.Definition, item);
        var start = blocks.Indent(item.Start, style.IndentStart, definition.Span);
        var body = item.Within(item.Add(StructureRole.LBody)).Indented(start, item.End) with
        {
            ParagraphStyle = StyleName.Definition,
            IsOnlyParagraph = definition.Blocks is [Paragraph],
            IsIndented = true,
        };
        blocks.Collect(definition.Blocks, body, boxes);
    }
}
