using System.Collections.Immutable;
using System.Globalization;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Source;
using DocExport.Model;
using Markdig.Syntax;

namespace DocExport.Markdown.Lists;

/// <summary>Lists, ordered and not (CommonMark 5.3).</summary>
internal static class ListConverter
{
    public static Model.ListBlock Convert(Markdig.Syntax.ListBlock list, BlockConverter blocks)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        var span = blocks.SpanOf(list);
        foreach (var child in list)
        {
            blocks.Count(child);
            var content = blocks.Convert((ListItemBlock)child);
            var item = new ListItem(blocks.SpanOf(child).With(content), content) { IsDone = IsDone(child) };
            span = span.With(item.Span);
            items.Add(item);
        }

        // At most nine digits, so the number always fits.
        int? start = list.IsOrdered
            ? int.Parse(list.OrderedStart ?? "1", NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
        return new Model.ListBlock(span, start, !list.IsLoose, items.DrainToImmutable());
    }

    // The box stands at the start of the item's first paragraph (GFM 5.3).
    private static bool? IsDone(Markdig.Syntax.Block item) =>
        item is ListItemBlock { Count: > 0 } filled
        && filled[0] is LeafBlock { Inline.FirstChild: TaskLists.TaskMark mark }
            ? mark.IsDone
            : null;
}
