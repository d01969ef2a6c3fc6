namespace DocExport.Tests;

public sealed class PageSelectionTests
{
    [Theory]
    [InlineData("7", "7", 7)]
    [InlineData("1-3,7,9-", "1-3,7,9-", null)]
    [InlineData("-3", "1-3", 3)]
    [InlineData("3-3", "3", 3)]
    [InlineData(" 4 , 1 - 2 ", "1-2,4", 4)]
    [InlineData("5,1-3,2-4", "1-5", 5)]
    [InlineData("9-,2", "2,9-", null)]
    [InlineData("2-,5-9", "2-", null)]
    [InlineData("9999999", "9999999", 9_999_999)]
    public void Numbers_and_ranges_are_read(string text, string written, int? last)
    {
        Assert.True(PageSelection.TryParse(text, out var selection));

        Assert.Equal(written, selection.ToString());
        Assert.Equal(last, selection.Last);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData("-")]
    [InlineData("0")]
    [InlineData("0-2")]
    [InlineData("3-1")]
    [InlineData("1-2-3")]
    [InlineData("+1")]
    [InlineData("--1")]
    [InlineData("a")]
    [InlineData("1.5")]
    [InlineData("10000000")]
    [InlineData("٣")]
    public void Anything_else_is_refused(string text) => Assert.False(PageSelection.TryParse(text, out _));

    [Fact]
    public void A_text_without_end_is_refused() =>
        Assert.False(PageSelection.TryParse(string.Join(',', Enumerable.Repeat("1", 1_000)), out _));

    [Fact]
    public void What_is_selected_is_contained()
    {
        Assert.True(PageSelection.TryParse("2-3,7,9-", out var selection));

        Assert.Equal([2, 3, 7, 9, 10, 11, 12], Enumerable.Range(1, 12).Where(selection.Contains));
        Assert.Equal((2, true), (selection.First, selection.Contains(int.MaxValue)));
        Assert.Equal((5, 5), (PageSelection.Single(5).First, PageSelection.Single(5).Last));
        Assert.All(Enumerable.Range(1, 5), number => Assert.True(PageSelection.All.Contains(number)));
    }
}
