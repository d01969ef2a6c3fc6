using System.Text.Json;
using DocExport.Testing;

namespace DocExport.Tests.Text;

/// <summary>What LibreOffice and pandoc give back of a Word file.</summary>
public sealed class DocxTextTests
{
    [Fact]
    public async Task LibreOffice_gives_back_every_word_of_the_seed_article()
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var file = await folder.AddAsync("seed.docx", SeedDocx(), token);
        var profile = new Uri(folder.PathOf("profile")).AbsoluteUri;

        await Judge.LibreOffice.RunAsync(
            [
                "--headless",
                $"-env:UserInstallation={profile}",
                "--convert-to",
                "txt:Text (encoded):UTF8",
                "--outdir",
                folder.FullName,
                file,
            ],
            token
        );

        await AssertWholeAsync(await File.ReadAllTextAsync(folder.PathOf("seed.txt"), token));
    }

    [Fact]
    public async Task Pandoc_gives_back_every_word_of_the_seed_article_and_its_structure()
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var file = await folder.AddAsync("seed.docx", SeedDocx(), token);

        // pandoc takes the title paragraph out of the text and into the metadata, which a standalone file shows.
        await AssertWholeAsync(
            await Judge.Pandoc.RunAsync(["--from", "docx", "--to", "plain", "--wrap=none", "--standalone", file], token)
        );
        using var document = JsonDocument.Parse(
            await Judge.Pandoc.RunAsync(["--from", "docx", "--to", "json", file], token)
        );
        var blocks = document.RootElement.GetProperty("blocks").EnumerateArray().Select(Describe);
        Assert.Equal(
            "Para Para Header2 Para Header2 Para Header2 Para BulletList5 Table2x4 Para",
            string.Join(' ', blocks)
        );
    }

    private static ReadOnlyMemory<byte> SeedDocx() => Product.BytesOf(Product.Export(Product.Seed), ExportFormat.Docx);

    private static async Task AssertWholeAsync(string found)
    {
        var source = await File.ReadAllTextAsync(
            Repository.PathOf("seeds/libya-turkey-security.txt"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal([], WordOrder.Lost(WordOrder.WordsOf(source), WordOrder.WordsOf(found)));
        Assert.Equal([], AlienCharacters.In(source, found.TrimStart('\uFEFF'), reader: null));
    }

    private static string Describe(JsonElement block)
    {
        var content = block.GetProperty("c");
        return block.GetProperty("t").GetString() switch
        {
            "Header" => $"Header{content[0].GetInt32()}",
            "BulletList" => $"BulletList{content.GetArrayLength()}",
            "Table" => $"Table{content[2].GetArrayLength()}x{CountRows(content)}",
            var type => type!,
        };
    }

    // Table: attributes, caption, columns, head [attributes, rows], bodies [attributes, heads, head rows, rows], foot.
    private static int CountRows(JsonElement table) =>
        table[3][1].GetArrayLength() + table[4].EnumerateArray().Sum(body => body[3].GetArrayLength());
}
