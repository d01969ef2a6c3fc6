using DocExport.Layout.Boxes;
using DocExport.Templates;

namespace DocExport.Layout.Pagination;

/// <summary>
/// The foot of the page that is being filled. Its room is reserved line by line as references are placed. A note that
/// does not fit whole starts below the line that refers to it all the same, closes its page, and goes on at the foot of
/// the next.
/// </summary>
internal sealed class FootnoteArea
{
    // Fewer lines than this of a note that goes on are not worth starting.
    private const int LeastLines = 2;

    // What goes on from earlier pages leaves at least half of a page to the text.
    private const double MostCarried = 0.5;

    private const double Tolerance = 0.01;

    private readonly Dictionary<int, CellLine[]> notes;
    private readonly Dictionary<int, double> heights;
    private readonly double frameHeight;
    private readonly double separator;
    private readonly HashSet<int> placed = [];
    private readonly List<(Place Place, int Number)> onPage = [];
    private readonly List<Mark> marks = [];
    private List<CellLine> carried = [];
    private double carriedHeight;
    private bool isClosed;

    /// <summary>Prepares the foot of the first page.</summary>
    /// <param name="boxes">The boxes of each note by its number, measured.</param>
    /// <param name="look">How notes are parted from the text.</param>
    /// <param name="frameHeight">The height of the page's frame in points.</param>
    public FootnoteArea(IReadOnlyDictionary<int, IReadOnlyList<Box>> boxes, FootnoteLook look, double frameHeight)
    {
        notes = boxes.ToDictionary(note => note.Key, note => CellLine.Of(note.Value));
        heights = notes.ToDictionary(note => note.Key, note => HeightOf(note.Value));
        separator = look.SpaceBefore.Points + HeightOf(look.Rule);
        this.frameHeight = frameHeight;
    }

    /// <summary>Whether lines of notes wait for the next page.</summary>
    public bool HasCarried => carried.Count > 0;

    /// <summary>The height of the rule above notes, its gap included, in points.</summary>
    public static double HeightOf(Rule rule) => rule.Width.Points + rule.Gap.Points;

    /// <summary>Whether a piece fits on the page with the notes that it refers to.</summary>
    /// <param name="box">The box.</param>
    /// <param name="piece">Index of the piece.</param>
    /// <param name="bottom">The lower edge of the piece in points from the top of the frame.</param>
    public bool Fits(Box box, int piece, double bottom)
    {
        var added = NewNotesOf(box, piece);
        if (isClosed)
        {
            return false;
        }

        if (added.Count == 0)
        {
            return bottom + Reserved <= frameHeight + Tolerance;
        }

        return !CarriesOver && (FitsWhole(added, bottom) || FitsBegun(added, bottom));
    }

    /// <summary>Reserves room for the notes that a placed piece refers to.</summary>
    /// <param name="box">The box.</param>
    /// <param name="piece">Index of the piece.</param>
    /// <param name="place">Where the piece stands in the flow.</param>
    /// <param name="bottom">The lower edge of the piece in points from the top of the frame.</param>
    public void Place(Box box, int piece, Place place, double bottom)
    {
        var added = NewNotesOf(box, piece);
        if (added.Count == 0)
        {
            return;
        }

        isClosed = CarriesOver || !FitsWhole(added, bottom);
        foreach (var number in added)
        {
            placed.Add(number);
            onPage.Add((place, number));
        }
    }

    /// <summary>Takes back the notes of pieces that go to the next page after all.</summary>
    /// <param name="end">The place where the page ends now.</param>
    public void CutBack(Place end)
    {
        while (onPage.Count > 0 && !onPage[^1].Place.IsBefore(end))
        {
            placed.Remove(onPage[^1].Number);
            onPage.RemoveAt(onPage.Count - 1);
        }
    }

    /// <summary>Ends the page.</summary>
    /// <param name="bottom">The lower edge of the text in points from the top of the frame.</param>
    /// <returns>The notes at its foot; what does not fit waits for the next page.</returns>
    public IReadOnlyList<Fragment> EndPage(double bottom)
    {
        var lines = new List<CellLine>(carried);
        foreach (var (_, number) in onPage)
        {
            lines.AddRange(notes[number]);
        }

        var room = frameHeight - bottom - separator + Tolerance;
        var (taken, height) = (0, 0.0);
        // A page without text takes a line in any case, however tall.
        while (taken < lines.Count && (height + HeightAt(lines, taken) <= room || (bottom <= 0 && taken == 0)))
        {
            height += HeightAt(lines, taken);
            taken++;
        }

        carried = lines.GetRange(taken, lines.Count - taken);
        carriedHeight = HeightOf(carried);
        onPage.Clear();
        isClosed = false;
        return Fragments(lines.GetRange(0, taken), frameHeight - height);
    }

    private double Reserved
    {
        get
        {
            var height = carriedHeight + onPage.Sum(note => heights[note.Number]);
            if (height <= 0)
            {
                return 0;
            }

            return separator + (CarriesOver ? Math.Min(height, frameHeight * MostCarried) : height);
        }
    }

    /// <summary>Whether what comes from earlier pages goes on behind this one, too.</summary>
    private bool CarriesOver => carriedHeight > frameHeight * MostCarried;

    private static double HeightOf(IReadOnlyList<CellLine> lines)
    {
        var height = 0.0;
        for (var index = 0; index < lines.Count; index++)
        {
            height += HeightAt(lines, index);
        }

        return height;
    }

    /// <summary>The height of a line; nothing stands above the first of a page or of a note.</summary>
    private static double HeightAt(IReadOnlyList<CellLine> lines, int index) =>
        index == 0 ? lines[index].Height - lines[index].Gap : lines[index].Height;

    private bool FitsWhole(List<int> added, double bottom)
    {
        var height = Math.Max(Reserved, separator) + added.Sum(number => heights[number]);
        return bottom + height <= frameHeight + Tolerance;
    }

    /// <summary>Whether all notes but the last fit whole, and the first lines of that.</summary>
    private bool FitsBegun(List<int> added, double bottom)
    {
        var last = notes[added[^1]];
        var begun = HeightOf(last.AsSpan(0, Math.Min(LeastLines, last.Length)).ToArray());
        var height = added.SkipLast(1).Sum(number => heights[number]) + begun;
        return bottom + Math.Max(Reserved, separator) + height <= frameHeight + Tolerance;
    }

    /// <summary>The notes that a piece refers to and that stand on no page yet.</summary>
    private List<int> NewNotesOf(Box box, int piece)
    {
        marks.Clear();
        box.CollectMarks(piece, marks);
        return
        [
            .. marks
                .Select(mark => mark.Note)
                .Where(number => number > 0 && !placed.Contains(number) && notes.ContainsKey(number))
                .Distinct(),
        ];
    }

    /// <summary>Puts lines one below another; those of one box make one fragment.</summary>
    private static List<Fragment> Fragments(List<CellLine> lines, double top)
    {
        var fragments = new List<Fragment>();
        for (var index = 0; index < lines.Count; index++)
        {
            var (box, piece, gap) = lines[index];
            if (fragments.Count > 0 && fragments[^1].Box == box && fragments[^1].EndPiece == piece)
            {
                fragments[^1] = fragments[^1] with { EndPiece = piece + 1 };
            }
            else
            {
                fragments.Add(new Fragment(box, piece, piece + 1, top + (index == 0 ? 0 : gap)));
            }

            top += HeightAt(lines, index);
        }

        return fragments;
    }
}
