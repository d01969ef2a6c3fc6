using DocExport.Pdf.Tests.Reading;
using DocExport.Testing;

namespace DocExport.Pdf.Tests;

/// <summary>The file as a whole, in both forms.</summary>
public sealed class FileTests
{
    [Fact]
    public void Both_forms_say_the_same()
    {
        var compressed = new ParsedPdf(Sample.Write(Sample.Everything));
        var readable = new ParsedPdf(Sample.Write(Sample.Everything, readable: true));

        Assert.Contains(compressed.Objects.Values, value => IsOfType(value, "ObjStm"));
        Assert.DoesNotContain(readable.Objects.Values, value => IsOfType(value, "ObjStm"));
        foreach (var (id, value) in readable.Objects)
        {
            AssertSame(value, compressed.Objects[id]);
        }
    }

    [Fact]
    public void The_readable_form_compresses_nothing() =>
        Assert.DoesNotContain(
            new ParsedPdf(Sample.Write(Sample.Everything, readable: true)).Objects.Values.OfType<PdfDictionary>(),
            value => value.ContainsKey("Filter")
        );

    [Fact]
    public void Metadata_stays_legible_in_the_compressed_form()
    {
        var pdf = new ParsedPdf(Sample.Write(Sample.Everything));

        Assert.False(pdf.Dictionary(pdf.Catalog["Metadata"]).ContainsKey("Filter"));
    }

    [Fact]
    public void Same_pages_give_the_same_bytes() =>
        Assert.Equal(Sample.Write(Sample.Everything), Sample.Write(Sample.Everything));

    [Fact]
    public void Other_pages_give_another_identifier() =>
        Assert.NotEqual(IdentifierOf("نص"), IdentifierOf("نص آخر"), StringComparer.Ordinal);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Qpdf_finds_nothing(bool readable)
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var file = await folder.AddAsync("checked.pdf", Sample.Write(Sample.Everything, readable), token);

        // Warnings end qpdf with a status of their own, which fails the run.
        var report = await Judge.Qpdf.RunAsync(["--check", file], token);

        Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
    }

    private static string IdentifierOf(string markdown)
    {
        var pdf = new ParsedPdf(Sample.Write(markdown));
        return Convert.ToHexString((byte[])pdf.Array(pdf.Trailer["ID"])[0]!);
    }

    private static bool IsOfType(object? value, string type) =>
        value is PdfDictionary dictionary
        && dictionary.GetValueOrDefault("Type") is PdfName name
        && string.Equals(name.Value, type, StringComparison.Ordinal);

    private static void AssertSame(object? expected, object? actual)
    {
        switch (expected)
        {
            case PdfDictionary dictionary:
                var other = Assert.IsType<PdfDictionary>(actual);
                foreach (var (key, value) in dictionary.Where(entry => entry.Key is not "Length"))
                {
                    AssertSame(value, other[key]);
                }

                Assert.Equal(dictionary.Data, other.Data);
                break;
            case List<object?> list:
                var otherList = Assert.IsType<List<object?>>(actual);
                Assert.Equal(list.Count, otherList.Count);
                for (var index = 0; index < list.Count; index++)
                {
                    AssertSame(list[index], otherList[index]);
                }

                break;
            default:
                Assert.Equal(expected, actual);
                break;
        }
    }
}
