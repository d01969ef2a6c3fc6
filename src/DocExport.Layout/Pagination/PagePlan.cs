namespace DocExport.Layout.Pagination;

/// <summary>What stands on one page.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Fragments">The boxes, or the parts of them, from top to bottom.</param>
/// <param name="Notes">The footnotes at its foot, or the parts of them, from top to bottom.</param>
/// <param name="Chapter">The title of the chapter that it starts in; null where there are none.</param>
internal sealed record PagePlan(
    int Number,
    IReadOnlyList<Fragment> Fragments,
    IReadOnlyList<Fragment> Notes,
    string? Chapter
);
