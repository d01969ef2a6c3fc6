using System.Buffers.Binary;
using System.Globalization;
using DocExport.Pages;
using DocExport.Primitives;

namespace DocExport.Raster.Tests;

public sealed class PageRasterizerTests
{
    private const int A4Width = 595;
    private const int A4Height = 842;
    private static readonly Color Blue = new(20, 48, 79);

    [Theory]
    [InlineData(595.276, 841.89, 72, A4Width, A4Height)]
    [InlineData(595.276, 841.89, 96, 794, 1123)]
    [InlineData(595.276, 841.89, 144, 1191, 1684)]
    [InlineData(612, 792, 36, 306, 396)]
    [InlineData(1, 1, 1, 1, 1)]
    public void A_sheet_has_as_many_pixels_as_its_points_say(
        double width,
        double height,
        int dotsPerInch,
        int pixelWidth,
        int pixelHeight
    )
    {
        Assert.Equal(new PixelSize(pixelWidth, pixelHeight), PixelSize.Of(width, height, dotsPerInch));

        var picture = Sheet.Paint(Sheet.Of(width, height), dotsPerInch);

        Assert.Equal((pixelWidth, pixelHeight), (picture.Width, picture.Height));
        Assert.Equal(Color.White, picture.At(0, 0));
        Assert.Equal(Color.White, picture.At(pixelWidth - 1, pixelHeight - 1));
    }

    [Fact]
    public void The_file_states_its_resolution_and_has_no_colours_where_the_page_has_none()
    {
        var gray = Sheet.ToPng(Sheet.Of(Sheet.Line("Ham", 10, 50)), 144);
        var colored = Sheet.ToPng(Sheet.Of(Sheet.Line("Ham", 10, 50, color: Blue)), 144);

        // The colour type stands in byte 25; a pHYs chunk holds pixels to the metre, twice, and the number of that unit.
        Assert.Equal((0, 2), (gray[25], colored[25]));
        var start = gray.AsSpan().IndexOf("pHYs"u8) + 4;
        Assert.Equal(5669, BinaryPrimitives.ReadInt32BigEndian(gray.AsSpan(start)));
        Assert.Equal(5669, BinaryPrimitives.ReadInt32BigEndian(gray.AsSpan(start + 4)));
        Assert.Equal(1, gray[start + 8]);
    }

    [Theory]
    [InlineData('H', 10, 60, 72)]
    [InlineData('g', 20.25, 60.5, 72)]
    [InlineData('Q', 5.75, 70.25, 144)]
    public void A_glyph_stands_where_its_outline_does(char letter, double x, double baseline, int dotsPerInch)
    {
        const double size = 50;
        var picture = Sheet.Paint(Sheet.Of(Sheet.Line($"{letter}", x, baseline, size)), dotsPerInch);

        Assert.True(Sheet.Serif.TryGetGlyphBounds(Sheet.Serif.GlyphOf(letter), out var bounds));
        var (unit, scale) = (size / Sheet.Serif.UnitsPerEm, dotsPerInch / 72.0);
        var (left, top, right, bottom) = picture.InkBox();
        Assert.Equal((x + (bounds.XMin * unit)) * scale, left, tolerance: 1);
        Assert.Equal((x + (bounds.XMax * unit)) * scale, right, tolerance: 1);
        Assert.Equal((baseline - (bounds.YMax * unit)) * scale, top, tolerance: 1);
        Assert.Equal((baseline - (bounds.YMin * unit)) * scale, bottom, tolerance: 1);
    }

    [Theory]
    [InlineData(0.25, 0)]
    [InlineData(0.5, 0)]
    [InlineData(0, 0.25)]
    [InlineData(0, 0.75)]
    public void Parts_of_a_pixel_count(double right, double down)
    {
        var (x, y) = Sheet.Paint(Sheet.Of(Sheet.Line("H", 20, 50))).InkCenter();
        var moved = Sheet.Paint(Sheet.Of(Sheet.Line("H", 20 + right, 50 + down))).InkCenter();

        Assert.Equal(right, moved.X - x, tolerance: 0.06);
        Assert.Equal(down, moved.Y - y, tolerance: 0.06);
    }

    [Fact]
    public void A_right_to_left_run_has_its_first_cluster_at_the_right()
    {
        // "H" is black, and the wide space before "." is what justification puts right of its cluster.
        var forwards = Sheet.Paint(Sheet.Of(Sheet.Line("H.", 10, 50))).InkCenter().X;
        var backwards = Sheet.Paint(Sheet.Of(Sheet.Line("H.", 10, 50, level: 1))).InkCenter().X;
        var width = (Sheet.Serif.AdvanceOf(Sheet.Serif.GlyphOf('.')) * 20.0) / Sheet.Serif.UnitsPerEm;

        // The big letter moves right by what the small one takes.
        Assert.InRange(backwards - forwards, width * 0.6, width * 1.1);
    }

    [Theory]
    [InlineData(0, 30)]
    [InlineData(1, 0)]
    public void Justification_stands_right_of_its_cluster(byte level, int moves)
    {
        var plain = Sheet.Paint(Sheet.Of(Sheet.Line("..", 10, 50, level: level))).InkBox();
        var spread = Sheet.Paint(Sheet.Of(Sheet.Line("..", 10, 50, level: level, stretch: 30))).InkBox();

        Assert.Equal(plain.Left, spread.Left);
        // Right to left the first cluster is the last on the right, and what stands right of it moves nothing.
        Assert.Equal(plain.Right + moves, spread.Right);
    }

    [Fact]
    public void A_glyph_is_moved_by_its_offsets_and_a_run_by_its_rise()
    {
        var id = Sheet.Serif.GlyphOf('H');
        var upem = Sheet.Serif.UnitsPerEm;
        // At 20 points, half an em is 10 points.
        var glyph = new Fonts.Glyph(id, Sheet.Serif.AdvanceOf(id), upem / 2, upem / 4);
        var cluster = new Fonts.Cluster(0, 1, 0, 1, glyph.Advance, 0);

        var plain = Sheet.Paint(Sheet.Of(Sheet.Line("H", 20, 60))).InkBox();
        var offset = Sheet.Paint(Sheet.Of(Sheet.Line([glyph], [cluster], "H", 20, 60))).InkBox();
        var raised = Sheet.Paint(Sheet.Of(Sheet.Line("H", 20, 60, rise: 7))).InkBox();

        Assert.Equal((plain.Left + 10, plain.Top - 5, plain.Right + 10, plain.Bottom - 5), offset);
        Assert.Equal((plain.Left, plain.Top - 7, plain.Right, plain.Bottom - 7), raised);
    }

    [Fact]
    public void Text_and_areas_have_their_colours()
    {
        var picture = Sheet.Paint(
            Sheet.Of(
                new FilledRectangle(0, 0, 50, 100, new Color(250, 240, 10)),
                Sheet.Line("H", 45, 90, size: 80, color: Blue)
            )
        );

        Assert.Equal(new Color(250, 240, 10), picture.At(10, 10));
        Assert.Equal(Color.White, picture.At(80, 5));
        // In the left stem of the letter.
        var stem = Enumerable.Range(45, 30).Select(x => picture.At(x, 70)).MinBy(color => color.Red + color.Blue);
        Assert.Equal(Blue, stem);
    }

    [Fact]
    public void Areas_that_touch_leave_no_seam_and_a_fine_rule_stays_a_pixel()
    {
        var gray = new Color(200, 200, 200);
        var picture = Sheet.Paint(
            Sheet.Of(
                new FilledRectangle(10, 10.3, 30, 10.15, gray),
                new FilledRectangle(10, 20.45, 30, 10, gray),
                new FilledRectangle(60.4, 10, 0.1, 80, Color.Black)
            )
        );

        Assert.All(Enumerable.Range(10, 20), y => Assert.Equal(gray, picture.At(20, y)));
        Assert.Equal(Color.White, picture.At(20, 31));
        Assert.All(Enumerable.Range(10, 80), y => Assert.Equal(Color.Black, picture.At(60, y)));
        Assert.Equal((Color.White, Color.White), (picture.At(59, 50), picture.At(61, 50)));
    }

    [Fact]
    public void Items_are_painted_one_over_another_in_their_order()
    {
        var picture = Sheet.Paint(
            Sheet.Of(
                new FilledRectangle(10, 10, 50, 50, Color.Black),
                new FilledRectangle(30, 30, 50, 50, new Color(255, 0, 0))
            )
        );

        Assert.Equal((Color.Black, new Color(255, 0, 0)), (picture.At(20, 20), picture.At(40, 40)));
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes_on_every_thread_and_in_every_culture()
    {
        var page = Sheet.Of(
            300,
            200,
            Sheet.Line("The quick brown fox, 1.5", 10.3, 50.7, color: Blue),
            new FilledRectangle(10, 60, 200.5, 0.5, Blue)
        );
        var expected = Sheet.ToPng(page, 96);
        var culture = CultureInfo.CurrentCulture;
        var pictures = new byte[32][];
        Parallel.For(
            0,
            pictures.Length,
            index =>
            {
                CultureInfo.CurrentCulture = (CultureInfo)culture.Clone();
                CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = "٫";
                using var fresh = new PageRasterizer();
                pictures[index] =
                    index % 2 == 0 ? Sheet.ToPng(page, 96) : fresh.ToPng(page, 96, CancellationToken.None);
            }
        );

        Assert.All(pictures, picture => Assert.Equal(expected, picture));
    }

    [Fact]
    public void What_cannot_be_held_is_refused()
    {
        var sheet = Sheet.Of(14_400, 14_400);

        Assert.Throws<ArgumentOutOfRangeException>(() => Sheet.ToPng(sheet, 600));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sheet.ToPng(sheet, 0));
    }

    [Fact]
    public void Painting_can_be_cancelled_and_ends_with_the_rasterizer()
    {
        var page = Sheet.Of(Sheet.Line("H", 10, 50));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var rasterizer = new PageRasterizer();

        Assert.Throws<OperationCanceledException>(() => rasterizer.ToPng(page, 72, cancelled.Token));
        rasterizer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => rasterizer.ToPng(page, 72, CancellationToken.None));
    }
}
