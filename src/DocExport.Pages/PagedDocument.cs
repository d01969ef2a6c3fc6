namespace DocExport.Pages;

/// <summary>
/// A document on its way from the typesetter to a writer. The pages are painted one at a time while they are
/// enumerated, once; structure and outline are whole when the last page has been taken.
/// </summary>
/// <param name="Info">What the document says about itself.</param>
/// <param name="Pages">The pages in order; may be enumerated once.</param>
/// <param name="Structure">The root of the structure tree, which grows as pages are painted.</param>
/// <param name="Outline">The bookmarks in order.</param>
public sealed record PagedDocument(
    DocumentInfo Info,
    IEnumerable<Page> Pages,
    StructureElement Structure,
    IReadOnlyList<OutlineEntry> Outline
);
