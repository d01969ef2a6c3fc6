using System.Text.Json;
using DocExport.Docx.Tests.Fixtures;
using DocExport.Testing;

namespace DocExport.Docx.Tests;

/// <summary>
/// What other programs read in our files.
/// </summary>
public sealed class JudgeTests
{
    [Fact]
    public async Task LibreOffice_gives_the_words_back()
    {
        var text = await Convert(
            DocxFile.Of(SeedArticle.Whole),
            Judge.LibreOffice,
            "seed.txt",
            folder =>
                [
                    "--headless",
                    $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
                    "--convert-to",
                    "txt:Text (encoded):UTF8",
                    "--outdir",
                    folder,
                    Path.Combine(folder, "seed.docx"),
                ]
        );
        var expected = DocxFile
            .Of(SeedArticle.Whole)
            .Body.Descendants(DocxFile.W + "p")
            .SelectMany(p => Words(p.Value));

        Assert.Equal(expected.ToArray(), Words(text.Replace("•", "", StringComparison.Ordinal).TrimStart('\uFEFF')));
    }

    [Fact]
    public async Task Pandoc_gives_the_structure_back()
    {
        var json = await Convert(
            DocxFile.Of(SeedArticle.Whole),
            Judge.Pandoc,
            "seed.json",
            folder =>
                ["-f", "docx", "-t", "json", "-o", Path.Combine(folder, "seed.json"), Path.Combine(folder, "seed.docx")]
        );
        using var document = JsonDocument.Parse(json);
        var blocks = document.RootElement.GetProperty("blocks").EnumerateArray().ToList();

        Assert.Equal(
            "Para Para Header2 Para Header2 Para Header2 Para BulletList5 Table Para",
            string.Join(' ', blocks.Select(Describe))
        );
        Assert.True(document.RootElement.GetProperty("meta").TryGetProperty("title", out _));
    }

    [Fact]
    public async Task LibreOffice_gives_every_word_of_every_construct_back()
    {
        var file = DocxFile.Of(RichArticle.Arabic, images: Pictures.Set);
        var text = await Convert(
            file,
            Judge.LibreOffice,
            "seed.txt",
            folder =>
                [
                    "--headless",
                    $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
                    "--convert-to",
                    "txt:Text (encoded):UTF8",
                    "--outdir",
                    folder,
                    Path.Combine(folder, "seed.docx"),
                ]
        );
        var words = Words(text).ToHashSet(StringComparer.Ordinal);
        var expected = file
            .Body.Descendants(DocxFile.W + "p")
            .SelectMany(p => p.Descendants(DocxFile.W + "t"))
            .SelectMany(t => Words(t.Value));

        Assert.All(
            expected,
            word => Assert.True(words.Any(found => found.Contains(word, StringComparison.Ordinal)), word)
        );
    }

    [Fact]
    public async Task Pandoc_reads_every_construct_as_what_it_is()
    {
        var markdown = await Convert(
            DocxFile.Of(RichArticle.Arabic, images: Pictures.Set),
            Judge.Pandoc,
            "seed.md",
            folder =>
                [
                    "-f",
                    "docx",
                    "-t",
                    "markdown-smart-bracketed_spans-native_spans-raw_html-fenced_divs-native_divs-link_attributes",
                    "--wrap=none",
                    "-o",
                    Path.Combine(folder, "seed.md"),
                    Path.Combine(folder, "seed.docx"),
                ]
        );

        string[] signs =
        [
            "~~مشطوب~~",
            "H~2~O",
            "م^2^",
            "حاشية[^2] وأخرى[^3] ثم الأولى^2^، وصورة ![](media/image1.png) وأخرى",
            "[^2]:  الحاشية الأولى، [رابط](https://example.org/).",
            "-   ☒ مهمة منجزة",
            "-   ☐ مهمة باقية",
            "المصطلح\n",
            ":   تعريف أول.",
            "> قال الحكيم:",
            "    rm -rf x",
            "شطر وحده",
            "شارع الاستقلال",
            "بديل الصورة",
        ];
        Assert.Equal("", string.Join('\n', signs.Where(sign => !markdown.Contains(sign, StringComparison.Ordinal))));
    }

    private static string Describe(JsonElement block) =>
        block.GetProperty("t").GetString() switch
        {
            "Header" => $"Header{block.GetProperty("c")[0].GetInt32()}",
            "BulletList" => $"BulletList{block.GetProperty("c").GetArrayLength()}",
            var type => type!,
        };

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static async Task<string> Convert(
        DocxFile file,
        Judge judge,
        string result,
        Func<string, IEnumerable<string>> arguments
    )
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        await folder.AddAsync("seed.docx", file.Bytes, token);
        await judge.RunAsync(arguments(folder.FullName), token);
        return await File.ReadAllTextAsync(folder.PathOf(result), token);
    }
}
