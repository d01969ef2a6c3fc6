using System.Globalization;
using DocExport.Layout.Boxes;

namespace DocExport.Layout.Pagination;

/// <summary>Gives the columns of tables their widths and the rows their heights.</summary>
internal sealed class TableMeasuring(Measuring measuring, ArticleSetting setting)
{
    // Smaller than this share of its size, the type of a table is not read with ease.
    private const double LeastScale = 0.7;

    private readonly ColumnWidths columns = new(measuring);

    /// <summary>Measures a row; with the first one its whole table gets its widths.</summary>
    /// <param name="row">The row.</param>
    /// <param name="width">The width of the table in points.</param>
    public void Measure(TableRowBox row, double width)
    {
        var grid = row.Grid;
        if (grid.Widths.Length == 0)
        {
            GiveWidths(grid, width);
        }

        var padding = grid.Look.PaddingHorizontal.Points;
        foreach (var cell in row.Cells)
        {
            measuring.Measure(cell.Boxes, grid.WidthOf(cell.Column, cell.EndColumn) - (2 * padding));
        }

        row.Measure(withSpanning: false);
        GrowForSpans(row);
        if (!row.IsJoinedToNext)
        {
            FitToPage(row);
        }
    }

    private void GiveWidths(TableGrid grid, double width)
    {
        var needs = columns.NeedsOf(grid);
        var padding = 2 * grid.Look.PaddingHorizontal.Points * grid.ColumnCount;
        var (least, room) = (needs.Least.Sum() - padding, width - padding);
        if (least > room)
        {
            var scale = Math.Max(LeastScale, Math.Max(room, 0) / least);
            // Rounded down to a hundredth, so that what is scaled surely fits.
            scale = Math.Max(LeastScale, Math.Floor(scale * 100) / 100);
            Scale(grid, scale);
            needs = columns.NeedsOf(grid);
            ReportScale(grid, scale, needs.Least.Sum() / width);
        }

        grid.Widths = ColumnWidths.Distribute(needs, width);
    }

    private void ReportScale(TableGrid grid, double scale, double excess)
    {
        var outcome =
            excess > 1
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"even so its longest words are together {excess:0.0} times as wide as the page's text, and words are broken"
                )
                : "so no word is broken";
        setting.Context.Warn(
            "LA004",
            grid.Source,
            string.Create(
                    CultureInfo.InvariantCulture,
                    $"The table is too wide for the page's text and is set at {scale:0%} of its type size; {outcome}. Use fewer columns or shorter words."
                )
                .Replace(" %", "%", StringComparison.Ordinal)
        );
    }

    private void Scale(TableGrid grid, double factor)
    {
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                Scale(cell.Boxes, factor);
            }
        }
    }

    // The reader bounds how deep tables nest (ExportLimits.MaxNesting).
    private void Scale(IReadOnlyList<Box> boxes, double factor)
    {
        foreach (var box in boxes)
        {
            switch (box)
            {
                case ParagraphBox paragraph:
                    BoxScaling.Scale(paragraph, factor, setting.Styles);
                    break;
                case VerseBox verse:
                    BoxScaling.Scale(verse.First, factor, setting.Styles);
                    BoxScaling.Scale(verse.Second, factor, setting.Styles);
                    break;
                case TableRowBox { Number: 0 } row:
                    Scale(row.Grid, factor);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Makes the last row of cells that cover several tall enough for them.</summary>
    private static void GrowForSpans(TableRowBox last)
    {
        var rows = last.Grid.Rows;
        foreach (var cell in last.Cover.OfType<TableCellBox>().Distinct())
        {
            if (cell.RowSpan > 1 && cell.LastRow == last.Number)
            {
                var height = rows.GetRange(cell.Row, cell.RowSpan).Sum(row => row.Height);
                last.Grow(Math.Max(0, rows[cell.Row].NeedOf(cell) - height));
            }
        }
    }

    /// <summary>
    /// Splits a row that is taller than a page. Where rows that cells join would not fit a page together, the first row
    /// of each such cell takes it whole, and a page may end between the rows.
    /// </summary>
    private void FitToPage(TableRowBox last)
    {
        var rows = last.Grid.Rows;
        if (last.Number == 0 || !rows[last.Number - 1].IsJoinedToNext)
        {
            SplitIfTooTall(last);
            return;
        }

        var first = last.Number;
        while (first > 0 && rows[first - 1].IsJoinedToNext)
        {
            first--;
        }

        var group = rows.GetRange(first, last.Number - first + 1);
        if (group.Sum(row => row.Height) <= RoomFor(last))
        {
            return;
        }

        foreach (var row in group)
        {
            last.Grid.Released.UnionWith(row.Cells);
            row.KeepWithNext = row.KeepWithNext && row.IsHeader;
            row.Measure(withSpanning: true);
            SplitIfTooTall(row);
        }
    }

    private void SplitIfTooTall(TableRowBox row)
    {
        if (row.Height > setting.Frame.Height / 2 && row.Height > RoomFor(row))
        {
            row.Split();
        }
    }

    /// <summary>The height of a page in points, below the header rows that stand again on it.</summary>
    private double RoomFor(TableRowBox row) =>
        setting.Frame.Height
        - row.RoomAtPageTop(0)
        - (row.IsHeader ? 0 : row.Grid.RepeatedHeight(setting.Frame.Height));
}
