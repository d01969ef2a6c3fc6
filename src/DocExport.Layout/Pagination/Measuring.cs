using DocExport.Layout.Boxes;
using DocExport.Layout.Collecting;
using DocExport.Typography;
using DocExport.Typography.Lines;

namespace DocExport.Layout.Pagination;

/// <summary>
/// Second phase: breaks paragraphs into lines and gives images, verse and table columns their widths. What was shaped is
/// kept for painting as long as it is little; of a long document only breaks and heights stay.
/// </summary>
internal sealed class Measuring
{
    /// <summary>Shaped clusters that are kept, about 60 MB; beyond that paragraphs are shaped again when painted.</summary>
    private const int MaximumKeptClusters = 500_000;

    // The box of a task that is drawn, as a share of the type size: about as tall as a capital.
    private const double DrawnTaskSize = 0.72;

    private readonly Shaper shaper;
    private readonly ArticleSetting setting;
    private readonly MissingCharacters missing;
    private readonly TableMeasuring tables;
    private int keptClusters;

    public Measuring(Shaper shaper, ArticleSetting setting, MissingCharacters missing)
    {
        this.shaper = shaper;
        this.setting = setting;
        this.missing = missing;
        tables = new TableMeasuring(this, setting);
    }

    /// <summary>Measures boxes that stand in the page's frame.</summary>
    public void Measure(IReadOnlyList<Box> boxes) => Measure(boxes, setting.Frame.Width);

    /// <summary>Measures boxes that stand in a space as wide as said, in points.</summary>
    public void Measure(IReadOnlyList<Box> boxes, double width)
    {
        foreach (var box in boxes)
        {
            setting.Context.Cancellation.ThrowIfCancellationRequested();
            var measure = width - box.Left - box.Right;
            switch (box)
            {
                case ParagraphBox paragraph:
                    Break(paragraph, measure);
                    break;
                case TableRowBox row:
                    tables.Measure(row, measure);
                    break;
                case FigureBox figure:
                    Measure(figure, measure);
                    break;
                case VerseBox verse:
                    Measure(verse, measure);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The shaped text of a paragraph.</summary>
    public ShapedParagraph Shape(ParagraphBox box)
    {
        if (box.Shaped is { } kept)
        {
            return kept;
        }

        var shaped = shaper.Shape(box.Text);
        missing.Note(shaped);
        if (keptClusters < MaximumKeptClusters)
        {
            keptClusters += shaped.Clusters.Length;
            box.Shaped = shaped;
        }

        return shaped;
    }

    /// <summary>The width of a text on one line in points.</summary>
    public double WidthOf(ParagraphText text)
    {
        var shaped = shaper.Shape(text);
        missing.Note(shaped);
        return WidthOf(shaped);
    }

    /// <summary>The width in points that an image would be drawn with if the whole page were there for it.</summary>
    public double WantedWidthOf(FigureBox figure) =>
        figure.Source is { } source
            ? ImageSizing.Fit(source, figure.File, setting.Frame.Width, setting.Frame.Height).Width
            : figure.File.NaturalWidth.Points;

    private static double WidthOf(ShapedParagraph shaped)
    {
        var width = 0.0;
        foreach (var run in shaped.Runs)
        {
            for (var index = run.ClusterStart; index < run.ClusterEnd; index++)
            {
                width += shaped.Clusters[index].Advance * run.Scale;
            }
        }

        return width;
    }

    private void Break(ParagraphBox box, double measure)
    {
        // A space narrower than a letter still takes a letter a line; below that widths mean nothing.
        box.Measure = Math.Max(measure - (box.PageNumber?.Room ?? 0), 1);
        if (box.Marker is { } marker)
        {
            Measure(marker);
        }

        InlineObjects.Shrink(box, box.Measure, setting.Frame.Height);
        var first = Math.Max(box.Measure - box.FirstLineIndent, 1);
        var shaped = Shape(box);
        box.Lines = GreedyLineBreaker.Break(shaped, first, box.Measure);
        box.Excesses = InlineObjects.ExcessesOf(box, shaped);
        box.LineEnds = box.Marks.Count == 0 ? null : LineEndsOf(box, shaped);
    }

    private void Measure(ListMarker marker)
    {
        var shaped = shaper.Shape(marker.Text);
        marker.IsDrawn = marker.IsDone is not null && !shaped.Missing.IsEmpty;
        if (marker.IsDrawn)
        {
            marker.Width = DrawnTaskSize * marker.Text.Spans[0].Style.Size;
            // What is drawn is no text: the label says the sign that it stands for.
            marker.Element.Alternative = marker.Text.Text;
            return;
        }

        missing.Note(shaped);
        marker.Width = WidthOf(shaped);
    }

    /// <summary>The offset in the text at which each line ends.</summary>
    private static int[] LineEndsOf(ParagraphBox box, ShapedParagraph shaped)
    {
        var ends = new int[box.Lines.Count];
        for (var line = 0; line < ends.Length; line++)
        {
            var next = line + 1 < ends.Length ? box.Lines[line + 1].ClusterStart : shaped.Clusters.Length;
            // The controls before a cluster belong to it; those behind the last one to the last line.
            ends[line] =
                next < shaped.Clusters.Length && next > 0
                    ? shaped.Clusters[next - 1].TextStart + shaped.Clusters[next - 1].TextLength
                    : box.Text.Text.Length;
        }

        ends[^1] = box.Text.Text.Length;
        return ends;
    }

    private void Measure(FigureBox figure, double measure)
    {
        var room = setting.Frame.Height - figure.RoomAtPageTop(0);
        if (figure.Caption is { } caption)
        {
            Break(caption, measure);
            // At least half of the page is the image's, however long its caption is.
            room = Math.Max(room / 2, room - caption.Height - figure.SpaceAfter);
        }

        if (figure.GivenHeight is { } height)
        {
            var width = height * figure.File.PixelWidth / Math.Max(figure.File.PixelHeight, 1);
            (figure.Width, figure.DrawnHeight) = ImageSizing.Shrink(width, height, measure, room);
        }
        else if (figure.Source is { } source)
        {
            (figure.Width, figure.DrawnHeight) = ImageSizing.Fit(source, figure.File, measure, room);
            ImageSizing.ReportResolution(figure.File, figure.Width, figure.DrawnHeight, source.Span, setting);
        }
    }

    private void Measure(VerseBox verse, double measure)
    {
        var columns = verse.Columns;
        if (columns.Width <= 0)
        {
            var widest = columns.Verses.Max(box => Math.Max(WidthOf(Shape(box.First)), WidthOf(Shape(box.Second))));
            // A hair more than measured, so that a rounding error breaks no line that just fits.
            columns.Measure(widest + 0.01, measure);
        }

        Break(verse, columns.Width);
        if (!columns.IsStacked && verse.PieceCount > VerseBox.MostLinesKept)
        {
            // A page may end within it, and what stands on the first page is read first.
            verse.IsStacked = true;
            Break(verse, measure);
        }
    }

    private void Break(VerseBox verse, double width)
    {
        verse.Width = width;
        Break(verse.First, width);
        Break(verse.Second, width);
    }
}
