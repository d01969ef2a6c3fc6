namespace DocExport.Fonts.Tests;

public class FontFallbackTests
{
    private static readonly FontFallback LatinFirst = Chain("Source Serif 4", "Noto Naskh Arabic", "Amiri");

    [Theory]
    [InlineData("a", "Source Serif 4")]
    [InlineData("م", "Noto Naskh Arabic")]
    [InlineData("مَّ", "Noto Naskh Arabic")]
    [InlineData("ا\u0301", "Noto Naskh Arabic")] // both Arabic fonts and Source Serif know the acute, the letter decides
    [InlineData("ḥ", "Source Serif 4")]
    [InlineData("\U0001F600", "none")]
    [InlineData("م\u0E34", "none")] // a Thai vowel on an Arabic letter: no font has both, and it is not split
    [InlineData("\uD800", "none")] // a lone surrogate counts as U+FFFD, which none of the three has
    public void The_first_font_that_has_the_whole_cluster(string cluster, string expected)
    {
        Assert.Equal(expected, Name(LatinFirst, LatinFirst.Choose(cluster)));
        if (!char.IsSurrogate(cluster[0]))
        {
            int[] codePoints = [.. cluster.EnumerateRunes().Select(rune => rune.Value)];
            Assert.Equal(expected, Name(LatinFirst, LatinFirst.Choose(codePoints)));
        }
    }

    /// <summary>Plex has no joiners, no narrow space and no no-break hyphen; shaping needs no glyph for them.</summary>
    [Theory]
    [InlineData("م\u200D")]
    [InlineData("\u200C")]
    [InlineData("\u202F")]
    [InlineData("\u2011")]
    [InlineData("a\uFE0F")]
    [InlineData("\t")]
    [InlineData("")]
    public void What_needs_no_glyph_does_not_change_the_font(string cluster) =>
        Assert.Equal(0, Chain("IBM Plex Sans Arabic", "Amiri").Choose(cluster));

    [Fact]
    public void A_mark_takes_its_letter_along()
    {
        // Plex has no U+06A2; Amiri has it, and the vowel mark on it follows although Plex has the mark.
        var chain = Chain("IBM Plex Sans Arabic", "Amiri");
        Assert.Equal([0, 1], new[] { chain.Choose("ف\u064E"), chain.Choose("\u06A2\u064E") });
    }

    [Fact]
    public void Faces_further_back_are_not_read_without_need()
    {
        var folder = Directory.CreateTempSubdirectory("docexport-fonts-").FullName;
        try
        {
            var path = Path.Combine(folder, "a.ttf");
            File.WriteAllBytes(path, TestFonts.Bytes("amiri/Amiri-Regular.ttf"));
            var later = FontLibrary.Load([folder]).Faces[0];
            File.Delete(path);
            var chain = new FontFallback([new FontFile(TestFonts.SourceSerif), later]);
            Assert.Equal(0, chain.Choose("abc"));
            Assert.ThrowsAny<IOException>(() => chain.Choose("ب"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Name(FontFallback chain, int index) =>
        index == FontFallback.None ? "none" : chain.Faces[index].FamilyName;

    private static FontFallback Chain(params string[] families)
    {
        var library = FontLibrary.Load([TestFonts.Folder]);
        return FontFallback.Of(families.Select(name => library.Find(name)!), bold: false, italic: false);
    }
}
