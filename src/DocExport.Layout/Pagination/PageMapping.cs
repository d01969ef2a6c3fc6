using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Primitives;

namespace DocExport.Layout.Pagination;

/// <summary>Finds the page of each anchor.</summary>
internal static class PageMapping
{
    /// <summary>Maps the anchors of all pages.</summary>
    public static PageMap Map(IReadOnlyList<PagePlan> plans)
    {
        var pages = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var marks = new List<Mark>();
        foreach (var plan in plans)
        {
            foreach (var fragment in plan.Fragments.Concat(plan.Notes).Where(fragment => !fragment.IsRepeated))
            {
                for (var piece = fragment.FirstPiece; piece < fragment.EndPiece; piece++)
                {
                    fragment.Box.CollectMarks(piece, marks);
                }
            }

            foreach (var anchor in marks.Select(mark => mark.Anchor).OfType<string>())
            {
                pages.TryAdd(anchor, plan.Number);
            }

            marks.Clear();
        }

        return new PageMap(pages.ToImmutable());
    }
}
