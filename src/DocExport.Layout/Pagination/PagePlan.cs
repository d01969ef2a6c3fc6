namespace DocExport.Layout.Pagination;

/// <summary>What stands on one page.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Fragments">The boxes, or the parts of them, from top to bottom.</param>
internal sealed record PagePlan(int Number, IReadOnlyList<Fragment> Fragments);
