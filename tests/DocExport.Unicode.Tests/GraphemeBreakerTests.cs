namespace DocExport.Unicode.Tests;

public sealed class GraphemeBreakerTests
{
    [Theory]
    [InlineData("كِتَاب", "كِ|تَ|ا|ب")]
    [InlineData("لا", "ل|ا")]
    [InlineData("\r\n", "\r\n")]
    [InlineData("👨‍👩‍👧🇸🇦🇪🇬", "👨‍👩‍👧|🇸🇦|🇪🇬")]
    [InlineData("\u0600١", "\u0600١")]
    public void Readers_take_these_for_one_character(string text, string expected) =>
        Assert.Equal(expected, Clusters(text));

    // Not InlineData: attributes are kept as UTF-8, which has no lone surrogates.
    [Fact]
    public void Lone_surrogates_are_characters_that_marks_stand_on() =>
        Assert.Equal("\uD800\u064E|\uDC00|\uD800\uDC00", Clusters("\uD800\u064E\uDC00\uD800\uDC00"));

    private static string Clusters(string text)
    {
        var clusters = new List<string>();
        for (int i = 0; i < text.Length; )
        {
            int next = GraphemeBreaker.NextBoundary(text, i);
            clusters.Add(text[i..next]);
            i = next;
        }
        return string.Join('|', clusters);
    }

    [Fact]
    public void The_end_of_the_text_is_a_boundary_and_beyond_it_there_is_none()
    {
        Assert.Equal(1, GraphemeBreaker.NextBoundary("a", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphemeBreaker.NextBoundary("a", 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => GraphemeBreaker.NextBoundary("a", -1));
    }
}
