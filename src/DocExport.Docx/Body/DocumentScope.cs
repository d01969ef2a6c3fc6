using DocExport.Docx.Parts;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Body;

/// <summary>What the stories of one document (ECMA-376 17.2.2, 17.11) share while they are written.</summary>
/// <param name="article">The article.</param>
/// <param name="parts">What the template decides.</param>
/// <param name="media">The images.</param>
/// <param name="pages">Where the headings stand; null when that is not known.</param>
/// <param name="context">Limits, cancellation and diagnostics.</param>
internal sealed class DocumentScope(
    Article article,
    TemplateParts parts,
    MediaParts media,
    PageMap? pages,
    ExportContext context
)
{
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);
    private int bookmarks;
    private int drawings;

    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>What the template decides.</summary>
    public TemplateParts Parts => parts;

    /// <summary>The images.</summary>
    public MediaParts Media => media;

    /// <summary>Where the headings stand; null when that is not known.</summary>
    public PageMap? Pages => pages;

    /// <summary>Limits, cancellation and diagnostics.</summary>
    public ExportContext Context => context;

    /// <summary>The bookmarks, the headings and the references to notes.</summary>
    public Anchors Anchors { get; } = new(article, context.Limits);

    /// <summary>The ordered lists, for the numbering part.</summary>
    public List<OrderedList> OrderedLists { get; } = [];

    /// <summary>The notes whose mark has been written.</summary>
    public HashSet<int> MarkedNotes { get; } = [];

    /// <summary>The bookmark of an anchor where it is to be placed; null when there is none, or it stands elsewhere already.</summary>
    public string? PlaceBookmark(string id) => Anchors.Find(id) is { } name && placed.Add(name) ? name : null;

    /// <summary>An id for a bookmark, unique in the document.</summary>
    public int NextBookmark() => bookmarks++;

    /// <summary>An id for a drawing, unique in the document; Word takes 0 for a mistake.</summary>
    public int NextDrawing() => ++drawings;
}
