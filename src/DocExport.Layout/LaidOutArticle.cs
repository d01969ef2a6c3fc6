using DocExport.Layout.Pagination;
using DocExport.Layout.Painting;
using DocExport.Pages;

namespace DocExport.Layout;

/// <summary>
/// An article of which it is decided what stands on which page. Nothing is painted yet: each page is painted when it is
/// asked for, in any order. Safe to share between threads, which paint one after another.
/// </summary>
public sealed class LaidOutArticle
{
    private readonly IReadOnlyList<PagePlan> plans;
    private readonly PagePainter painter;
    private readonly Lock gate = new();

    internal LaidOutArticle(
        DocumentInfo info,
        IReadOnlyList<PagePlan> plans,
        PagePainter painter,
        StructureElement structure,
        IReadOnlyList<OutlineEntry> outline
    )
    {
        Info = info;
        this.plans = plans;
        this.painter = painter;
        Structure = structure;
        Outline = outline;
    }

    /// <summary>What the document says about itself.</summary>
    public DocumentInfo Info { get; }

    /// <summary>The count of pages, at least one.</summary>
    public int PageCount => plans.Count;

    /// <summary>The width of every sheet in points.</summary>
    public double PageWidth => painter.SheetWidth;

    /// <summary>The height of every sheet in points.</summary>
    public double PageHeight => painter.SheetHeight;

    /// <summary>The root of the structure tree, which grows whenever a page is painted.</summary>
    internal StructureElement Structure { get; }

    /// <summary>The bookmarks in order.</summary>
    internal IReadOnlyList<OutlineEntry> Outline { get; }

    /// <summary>Paints a page. Whoever wants one twice keeps it: its tags are added to the structure tree each time.</summary>
    /// <param name="number">The page's number, from 1.</param>
    /// <param name="token">Ends the work early.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Page Paint(int number, CancellationToken token)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PageCount);
        lock (gate)
        {
            return painter.Paint(plans[number - 1], token);
        }
    }
}
