using System.Runtime.InteropServices;
using DocExport.Layout.Boxes;
using DocExport.Primitives;

namespace DocExport.Layout.Pagination;

/// <summary>
/// Third phase: deals boxes to pages. A page ends at the last place where it may: not behind a heading, not leaving
/// one line of a paragraph alone on either side, not within a table row unless that is taller than a page.
/// </summary>
internal sealed class Paginator
{
    private readonly IReadOnlyList<Box> boxes;
    private readonly double frameHeight;
    private readonly FootnoteArea? foot;
    private readonly ExportContext context;
    private readonly List<PagePlan> pages = [];
    private List<Fragment> fragments = [];
    private double filled;
    private string? chapter;

    // The last place on this page where it may end, and the last one where only what had better stay together is parted.
    private Checkpoint? mayEndBefore;
    private Checkpoint? hadBetterNotEndBefore;

    private Paginator(IReadOnlyList<Box> boxes, double frameHeight, FootnoteArea? foot, ExportContext context)
    {
        this.boxes = boxes;
        this.frameHeight = frameHeight;
        this.foot = foot;
        this.context = context;
    }

    /// <summary>Deals measured boxes to pages of a height in points.</summary>
    /// <param name="boxes">The boxes of the flow.</param>
    /// <param name="frameHeight">The height of a page's frame in points.</param>
    /// <param name="foot">Where footnotes stand; null for an article without.</param>
    /// <param name="context">The export.</param>
    /// <returns>The pages, at least one.</returns>
    /// <exception cref="ExportException">There are more pages than the limits allow.</exception>
    public static IReadOnlyList<PagePlan> Paginate(
        IReadOnlyList<Box> boxes,
        double frameHeight,
        FootnoteArea? foot,
        ExportContext context
    )
    {
        var paginator = new Paginator(boxes, frameHeight, foot, context);
        paginator.Run();
        return paginator.pages;
    }

    private void Run()
    {
        var place = new Place(0, 0);
        while (place.Box < boxes.Count)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (place.Piece == 0 && boxes[place.Box].StartsPage && fragments.Count > 0)
            {
                EndPage();
            }

            place = PlaceBox(place);
        }

        do
        {
            EndPage();
        } while (foot is { HasCarried: true });
    }

    /// <summary>Puts as much of a box on the page as fits.</summary>
    /// <returns>What comes next: the next box, or where the next page starts.</returns>
    private Place PlaceBox(Place place)
    {
        var box = boxes[place.Box];
        var isFirst = fragments.Count == 0;
        if (isFirst)
        {
            filled = box.RoomAtPageTop(place.Piece);
            RepeatHeader(box);
        }

        var gap = isFirst ? 0 : BoxStack.GapBetween(boxes[place.Box - 1], box);
        var top = filled + gap;
        var (height, piece) = (0.0, place.Piece);
        for (; piece < box.PieceCount; piece++)
        {
            var pieceHeight = box.HeightOf(piece);
            var isOnlyThing = isFirst && piece == place.Piece;
            var bottom = top + height + pieceHeight;
            var fits = bottom <= frameHeight + 0.01;
            var mustStand = isOnlyThing || (fits && piece == 0 && MustStandWithPrevious(place.Box));
            if (!mustStand && (!fits || foot?.Fits(box, piece, bottom) is false))
            {
                return TurnPage(place, piece, top);
            }

            if (!isOnlyThing)
            {
                NoteEnd(new Place(place.Box, piece));
            }

            height += pieceHeight;
            foot?.Place(box, piece, new Place(place.Box, piece), bottom);
        }

        fragments.Add(new Fragment(box, place.Piece, piece, top));
        filled = top + height;
        return new Place(place.Box + 1, 0);
    }

    /// <summary>
    /// Whether a row must stand on this page, for a cell reaches into it and there is no place above where the page could
    /// end: its notes then go on at the foot of the next page.
    /// </summary>
    private bool MustStandWithPrevious(int box) =>
        box > 0
        && boxes[box - 1] is TableRowBox { IsJoinedToNext: true, KeepWithNext: true }
        && mayEndBefore is null
        && hadBetterNotEndBefore is null;

    /// <summary>Ends the page before a piece that does not fit, or earlier where it must not end there.</summary>
    private Place TurnPage(Place start, int overflowing, double top)
    {
        if (overflowing > start.Piece || fragments.Count > 0)
        {
            NoteEnd(new Place(start.Box, overflowing));
        }

        var checkpoint =
            mayEndBefore ?? hadBetterNotEndBefore ?? new Checkpoint(new Place(start.Box, overflowing), fragments.Count);
        var end = checkpoint.Place;
        if (end.Box == start.Box)
        {
            if (end.Piece > start.Piece)
            {
                fragments.Add(new Fragment(boxes[start.Box], start.Piece, end.Piece, top));
                filled = top + boxes[start.Box].HeightOf(start.Piece, end.Piece);
            }
        }
        else
        {
            CutBack(checkpoint);
        }

        foot?.CutBack(end);
        EndPage();
        return end;
    }

    /// <summary>Takes back what was placed behind the place where the page ends now.</summary>
    private void CutBack(Checkpoint checkpoint)
    {
        var (end, fragmentsBefore) = (checkpoint.Place, checkpoint.Fragments);
        var partial = fragments.Count > fragmentsBefore ? fragments[fragmentsBefore] : default;
        fragments.RemoveRange(fragmentsBefore, fragments.Count - fragmentsBefore);
        if (partial.Box == boxes[end.Box] && end.Piece > partial.FirstPiece)
        {
            fragments.Add(partial with { EndPiece = end.Piece });
        }

        filled = fragments.Count == 0 ? 0 : BottomOf(fragments[^1]);
    }

    private static double BottomOf(Fragment fragment) =>
        fragment.Top + fragment.Box.HeightOf(fragment.FirstPiece, fragment.EndPiece);

    private void EndPage()
    {
        if (fragments.Count == 0 && pages.Count > 0 && foot is not { HasCarried: true })
        {
            return;
        }

        if (pages.Count == context.Limits.MaxPages)
        {
            throw context.Fault(
                "LA005",
                SourceSpan.StartOfFile,
                $"The article has more than {context.Limits.MaxPages} pages; split it into several articles."
            );
        }

        chapter = fragments.Count > 0 && fragments[0] is { FirstPiece: 0, Box.Chapter: { } title } ? title : chapter;
        pages.Add(new PagePlan(pages.Count + 1, fragments, foot?.EndPage(filled) ?? [], chapter));
        fragments = [];
        filled = 0;
        (mayEndBefore, hadBetterNotEndBefore) = (null, null);
    }

    private void RepeatHeader(Box box)
    {
        if (box is not TableRowBox { IsHeader: false } row || pages.Count == 0)
        {
            return;
        }

        if (row.Grid.RepeatedHeight(frameHeight) <= 0)
        {
            return;
        }

        foreach (var header in row.Grid.HeaderRows)
        {
            fragments.Add(new Fragment(header, 0, header.PieceCount, filled, IsRepeated: true));
            filled += header.Height;
        }
    }

    /// <summary>Keeps in mind that the page may end before a piece, if it may.</summary>
    private void NoteEnd(Place place)
    {
        var checkpoint = new Checkpoint(place, fragments.Count);
        if (place.Piece > 0)
        {
            mayEndBefore = boxes[place.Box].MayEndBefore(place.Piece) ? checkpoint : mayEndBefore;
        }
        else if (place.Box > 0 && !boxes[place.Box - 1].KeepWithNext)
        {
            mayEndBefore = checkpoint;
        }
        else if (place.Box > 0 && boxes[place.Box - 1] is not TableRowBox { IsJoinedToNext: true })
        {
            hadBetterNotEndBefore = checkpoint;
        }
    }

    /// <summary>A place where a page may end.</summary>
    /// <param name="Place">The piece that would start the next page.</param>
    /// <param name="Fragments">How many fragments stand on the page before it.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Checkpoint(Place Place, int Fragments);
}
