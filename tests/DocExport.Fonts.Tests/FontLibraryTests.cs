namespace DocExport.Fonts.Tests;

public sealed class FontLibraryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("docexport-fonts-").FullName;

    [Fact]
    public void The_bundled_families_are_found()
    {
        var library = FontLibrary.Load([TestFonts.Folder]);
        Assert.Empty(library.Problems);
        var families = library.Faces.GroupBy(face => face.FamilyName, StringComparer.Ordinal);
        Assert.Equal(
            "Amiri 2, IBM Plex Sans Arabic 2, JetBrains Mono 2, Noto Naskh Arabic 2, Source Serif 4 4",
            string.Join(", ", families.Select(family => $"{family.Key} {family.Count()}"))
        );
        Assert.Equal("Amiri", library.Find("AMIRI")?.Name);
        Assert.Null(library.Find("Helvetica"));
    }

    [Theory]
    [InlineData("Source Serif 4", false, false, "SourceSerif4-Regular")]
    [InlineData("Source Serif 4", true, false, "SourceSerif4-Bold")]
    [InlineData("Source Serif 4", false, true, "SourceSerif4-Italic")]
    [InlineData("Source Serif 4", true, true, "SourceSerif4-BoldItalic")]
    [InlineData("Amiri", false, true, "Amiri-Regular")]
    [InlineData("Amiri", true, true, "Amiri-Bold")]
    public void The_nearest_face_is_matched(string family, bool bold, bool italic, string expected) =>
        Assert.Equal(
            expected,
            FontLibrary.Load([TestFonts.Folder]).Find(family)!.Match(bold, italic).Face.PostScriptName
        );

    [Theory]
    [InlineData("300 500 600", false, 500)]
    [InlineData("300 600", false, 300)]
    [InlineData("600 800", false, 600)]
    [InlineData("200 300", false, 300)]
    [InlineData("400 600", true, 600)]
    [InlineData("600 800 900", true, 800)]
    public void The_nearest_weight_is_matched(string weights, bool bold, int expected)
    {
        foreach (var weight in weights.Split(' '))
        {
            var font = SfntFile.Parse(TestFonts.Amiri.Data.Span);
            File.WriteAllBytes(
                Path.Combine(folder, $"{weight}.ttf"),
                font.With("OS/2", 4, int.Parse(weight, System.Globalization.CultureInfo.InvariantCulture)).ToBytes()
            );
        }

        Assert.Equal(expected, FontLibrary.Load([folder]).Find("Amiri")!.Match(bold, italic: false).Weight);
    }

    [Fact]
    public void A_bad_file_is_a_problem_and_no_more()
    {
        var good = TestFonts.Bytes("amiri/Amiri-Regular.ttf");
        Directory.CreateDirectory(Path.Combine(folder, "sub", "deeper"));
        File.WriteAllBytes(Path.Combine(folder, "sub", "deeper", "Amiri.TTF"), good);
        File.WriteAllBytes(Path.Combine(folder, "a.otf"), [.. "OTTO"u8, .. good[4..]]);
        File.WriteAllBytes(Path.Combine(folder, "b.ttf"), []);
        File.WriteAllBytes(Path.Combine(folder, "c.ttf"), good[..1000]);
        File.WriteAllText(Path.Combine(folder, "readme.txt"), "no font");
        var library = FontLibrary.Load([Path.Combine(folder, "none"), folder]);
        Assert.Equal("Amiri-Regular", Assert.Single(library.Faces).Face.PostScriptName);
        Assert.Equal(
            "none a.otf b.ttf c.ttf",
            string.Join(' ', library.Problems.Select(problem => Path.GetFileName(problem.Path)))
        );
        Assert.StartsWith(
            "a.otf: font table 'sfnt': the outlines are CFF",
            library.Problems[1].Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_damaged_where_its_names_do_not_show_it_fails_when_it_is_used()
    {
        File.WriteAllBytes(
            Path.Combine(folder, "a.ttf"),
            SfntFile.Parse(TestFonts.Amiri.Data.Span).With("hhea", 34, 0).ToBytes()
        );
        var face = Assert.Single(FontLibrary.Load([folder]).Faces);
        Assert.Throws<FontFormatException>(() => face.Face);
        Assert.Throws<FontFormatException>(() => face.Face);
    }

    [Fact]
    public void An_earlier_folder_goes_before_a_later_one()
    {
        File.WriteAllBytes(Path.Combine(folder, "mine.ttf"), TestFonts.Bytes("amiri/Amiri-Regular.ttf"));
        Assert.Equal("mine.ttf", Matched(folder, TestFonts.Folder));
        Assert.Equal("Amiri-Regular.ttf", Matched(TestFonts.Folder, folder));

        static string Matched(params string[] folders) =>
            FontLibrary.Load(folders).Find("Amiri")!.Match(bold: false, italic: false).Face.FileName;
    }

    [Fact]
    public void Links_are_not_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "out"), TestFonts.Folder);
        Assert.Empty(FontLibrary.Load([folder]).Faces);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
