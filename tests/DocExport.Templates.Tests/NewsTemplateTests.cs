using DocExport.Primitives;

namespace DocExport.Templates.Tests;

public sealed class NewsTemplateTests
{
    private static readonly Template News = new TemplateCatalog([Path.Combine(AppContext.BaseDirectory, "templates")])
        .Load("news")
        .OrThrow();

    public static TheoryData<StyleName> AllStyles => [.. Enum.GetValues<StyleName>()];

    [Theory]
    [MemberData(nameof(AllStyles))]
    public void Text_has_the_contrast_of_WCAG_AA(StyleName name)
    {
        var style = News.Compute(name);
        Color[] backgrounds =
        [
            style.Background ?? Color.White,
            name == StyleName.TableHeader ? News.Tables.HeaderBackground!.Value : Color.White,
        ];

        foreach (var background in backgrounds)
        {
            var contrast = Contrast(style.Color, background);
            Assert.True(contrast >= 4.5, $"{name}: {style.Color} on {background} has {contrast:0.0} : 1");
        }
    }

    [Theory]
    [InlineData(StyleName.ListItem)]
    [InlineData(StyleName.TableHeader)]
    [InlineData(StyleName.TableCell)]
    public void Lines_of_lists_and_tables_stay_close_enough_to_be_extracted_in_order(StyleName name)
    {
        Assert.InRange(News.Compute(name).LineHeight, 1.2, 1.45);
    }

    [Fact]
    public void Every_style_has_an_Arabic_and_a_Latin_family()
    {
        // By the names of the fonts that come with DocExport.
        string[] arabic = ["Amiri", "IBM Plex Sans Arabic"];
        string[] latin = ["Source Serif 4", "JetBrains Mono"];

        Assert.All(
            Enum.GetValues<StyleName>(),
            name =>
            {
                var fonts = News.Compute(name).Fonts;
                Assert.NotEmpty(fonts.Intersect(arabic, StringComparer.Ordinal));
                Assert.NotEmpty(fonts.Intersect(latin, StringComparer.Ordinal));
            }
        );
    }

    [Fact]
    public void Headings_grow_smaller_by_level_and_stay_with_their_text()
    {
        var headings = Enumerable.Range(0, 6).Select(level => News.Compute(StyleName.Heading1 + level)).ToArray();

        Assert.Equal(headings.OrderByDescending(heading => heading.Size), headings);
        Assert.All(headings, heading => Assert.True(heading.KeepWithNext));
        Assert.True(News.Compute(StyleName.Title).Size > headings[0].Size);
    }

    [Fact]
    public void Title_stands_above_the_following_pages_only()
    {
        Assert.Equal(new PageLine("{title}", "", "", OnFirstPage: false), News.Header);
        Assert.Equal(new PageLine("", "{pageOfPages}", "", OnFirstPage: true), News.Footer);
    }

    // WCAG 2.2, contrast ratio.
    private static double Contrast(Color text, Color background)
    {
        var (one, other) = (Luminance(text), Luminance(background));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    // WCAG 2.2, relative luminance.
    private static double Luminance(Color color)
    {
        return (0.2126 * Linear(color.Red)) + (0.7152 * Linear(color.Green)) + (0.0722 * Linear(color.Blue));

        static double Linear(byte channel)
        {
            var value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
