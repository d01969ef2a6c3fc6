using DocExport.Docx.Tests.Fixtures;
using DocExport.Images;
using DocExport.Model;
using DocExport.Primitives;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests;

/// <summary>Input that no author means.</summary>
public sealed class HostileInputTests
{
    [Fact]
    public void Characters_that_XML_forbids_are_dropped_and_reported()
    {
        var file = DocxFile.Of(English(P("a\u0000b\u0008c\uFFFFd\uD800e\U0001F600f")));

        Assert.Equal(
            "abcd\uFFFDe\U0001F600f",
            string.Concat(file.Body.Descendants(DocxFile.W + "t").Select(t => t.Value))
        );
        Assert.Equal(["WD001", "WD002"], Codes(file));
    }

    [Fact]
    public void Marks_in_a_title_are_reported_once()
    {
        var article = English() with { Metadata = new ArticleMetadata { Title = [T("x\u0001")] } };

        Assert.Equal(["WD001"], Codes(DocxFile.Of(article)));
    }

    [Fact]
    public void A_link_to_nowhere_keeps_its_text()
    {
        var file = DocxFile.Of(English(P(A("#nowhere", T("here")), A("http://", T("there")))));

        Assert.Empty(file.Body.Descendants(DocxFile.W + "hyperlink"));
        Assert.Equal("herethere", file.Body.Value);
        Assert.Equal(["WD005", "WD006"], Codes(file));
    }

    [Fact]
    public void An_address_with_letters_of_any_script_is_written_as_a_URI() =>
        Assert.Contains(
            "Target=\"https://example.org/%D8%B3?a=1&amp;b=%22\"",
            DocxFile.Of(English(P(A("https://example.org/س?a=1&b=\"", T("x"))))).Parts["word/_rels/document.xml.rels"],
            StringComparison.Ordinal
        );

    [Fact]
    public void More_columns_than_Word_holds_end_the_export()
    {
        var fault = Assert.Throws<ExportException>(() =>
            DocxFile.Of(English(Tbl([.. Enumerable.Range(0, 64).Select(column => $"{column}")])))
        );

        Assert.Equal("WD004", fault.Diagnostic.Code);
    }

    [Fact]
    public void Blocks_and_inlines_nested_too_deeply_end_the_export()
    {
        Block block = P("x");
        Inline inline = T("x");
        for (var depth = 0; depth < 100_000; depth++)
        {
            block = Q(block);
            inline = Em(inline);
        }

        Assert.Equal("WD009", Assert.Throws<ExportException>(() => DocxFile.Of(English(block))).Diagnostic.Code);
        Assert.Equal("WD009", Assert.Throws<ExportException>(() => DocxFile.Of(English(P(inline)))).Diagnostic.Code);
    }

    [Fact]
    public void A_list_that_counts_from_too_far_starts_where_Word_can()
    {
        var file = DocxFile.Of(English(Ol(999_999_999, "x")));

        Assert.Contains(
            "<w:startOverride w:val=\"32767\"/>",
            file.Parts["word/numbering.xml"],
            StringComparison.Ordinal
        );
        Assert.Equal(["WD008"], Codes(file));
    }

    [Fact]
    public void Embeddings_without_a_partner_are_mended()
    {
        var file = DocxFile.Of(English(P("a\u202C" + new string('\u202B', 500) + "b")));

        Assert.Equal("ab", file.Body.Value);
        Assert.InRange(file.Body.Descendants(DocxFile.W + "dir").Count(), 1, 8);
        Assert.Equal(["WD010"], Codes(file));
    }

    [Fact]
    public void Headings_get_bookmarks_that_Word_takes_however_alike_their_ids_are()
    {
        var longId = new string('ب', 60);
        var file = DocxFile.Of(
            English(H(1, longId + "1", "a"), H(1, longId + "2", "b"), H(1, "A", "c"), H(1, "a", "d"), H(1, "1-x", "e"))
        );
        var names = file
            .Body.Descendants(DocxFile.W + "bookmarkStart")
            .Select(mark => (string)mark.Attribute(DocxFile.W + "name")!)
            .ToList();

        Assert.Equal(5, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches(@"^\p{L}[\p{L}\p{Nd}_]{0,39}$", name));
    }

    [Fact]
    public void Export_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        using var stream = new MemoryStream();
        var writer = new DocxWriter(NewsTemplate.Build(), KnownFonts.Instance);

        Assert.Throws<OperationCanceledException>(() =>
            writer.Write(
                SeedArticle.Whole,
                ImageSet.Empty,
                pages: null,
                new ExportContext("a.md", null, source.Token),
                stream
            )
        );
        Assert.Equal(0, stream.Length);
    }

    private static List<string> Codes(DocxFile file) =>
        [.. file.Diagnostics.Select(diagnostic => diagnostic.Split(": ")[1].Split(' ')[1])];
}
