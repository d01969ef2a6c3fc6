using DocExport.Primitives;

namespace DocExport.Typography.Tests;

public class ShapingTests
{
    [Fact]
    public void Lam_alef_is_one_cluster_of_two_characters_where_the_face_has_a_ligature()
    {
        var shaped = Setting.Shape(Direction.RightToLeft, "سلام", Setting.Style("IBM Plex Sans Arabic"));

        Assert.Equal("س|لا|م", string.Join('|', Clusters(shaped)));
    }

    [Fact]
    public void A_letter_and_its_marks_are_one_cluster()
    {
        Assert.Equal(
            "\u0645\u064F|\u062F\u064E\u0651",
            string.Join('|', Clusters(Setting.Shape(Direction.RightToLeft, "\u0645\u064F\u062F\u064E\u0651")))
        );
    }

    [Theory]
    [InlineData("The affluent office", Direction.LeftToRight)]
    [InlineData("السَّلامُ عليكم ورحمةُ اللهِ", Direction.RightToLeft)]
    [InlineData("في 12/3/2024 قال John (Smith) كلمة", Direction.RightToLeft)]
    [InlineData("e\u0301\u0302 \uD83D\uDC4D\uD83C\uDFFD x", Direction.LeftToRight)]
    public void Clusters_cover_the_text_in_logical_order_and_the_glyphs_of_their_run(string text, Direction direction)
    {
        var shaped = Setting.Shape(direction, text);

        Assert.Equal(text, string.Concat(Clusters(shaped)));
        foreach (var run in shaped.Runs)
        {
            var clusters = shaped.Clusters[run.ClusterStart..run.ClusterEnd];
            var visual = run.IsRightToLeft ? clusters.Reverse() : clusters;
            var next = 0;
            foreach (var cluster in visual)
            {
                Assert.Equal(next, cluster.GlyphStart);
                next += cluster.GlyphCount;
                var glyphs = run.Glyphs.AsSpan().Slice(cluster.GlyphStart, cluster.GlyphCount).ToArray();
                Assert.Equal(glyphs.Sum(glyph => glyph.Advance), cluster.Advance);
            }

            Assert.Equal(run.Glyphs.Length, next);
        }
    }

    [Fact]
    public void Letters_join_across_a_change_of_style()
    {
        var whole = Setting.Shape(Direction.RightToLeft, "بيت");
        var parted = Setting.Shaper.Shape(
            Setting.Paragraph(
                Direction.RightToLeft,
                ("ب", Setting.Naskh),
                ("ي", Setting.Style("Noto Naskh Arabic")),
                ("ت", Setting.Naskh)
            )
        );

        Assert.Single(whole.Runs);
        Assert.Equal(3, parted.Runs.Length);
        Assert.Equal(GlyphIds(whole), GlyphIds(parted));
        Assert.NotEqual(GlyphIds(whole), GlyphIds(Setting.Shape(Direction.RightToLeft, "ب ي ت")));
    }

    [Fact]
    public async Task One_shaper_serves_many_threads_and_all_get_the_same()
    {
        const string text = "في 12/3/2024 قال John (Smith) كلمة";
        var expected = GlyphIds(Setting.Shape(Direction.RightToLeft, text));

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(_ =>
                    Task.Run(
                        () => GlyphIds(Setting.Shape(Direction.RightToLeft, text)),
                        TestContext.Current.CancellationToken
                    )
                )
        );

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    private static IEnumerable<string> Clusters(ShapedParagraph shaped) =>
        shaped.Clusters.Select(c => shaped.Source.Text.Substring(c.TextStart, c.TextLength));

    // In logical order, so that runs make no difference.
    private static List<int> GlyphIds(ShapedParagraph shaped)
    {
        var ids = new List<int>();
        foreach (var run in shaped.Runs)
        {
            foreach (var cluster in shaped.Clusters[run.ClusterStart..run.ClusterEnd])
            {
                for (var glyph = 0; glyph < cluster.GlyphCount; glyph++)
                {
                    ids.Add(run.Glyphs[cluster.GlyphStart + glyph].Id);
                }
            }
        }

        return ids;
    }
}
