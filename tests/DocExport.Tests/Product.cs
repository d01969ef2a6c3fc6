using System.Text;
using DocExport.Fonts;
using DocExport.Templates;
using DocExport.Testing;

namespace DocExport.Tests;

/// <summary>The product as it is shipped: all fonts and templates of the repository.</summary>
internal static class Product
{
    /// <summary>One exporter for all tests, as in a service.</summary>
    public static Exporter Exporter { get; } = Create();

    /// <summary>The seed article as Markdown.</summary>
    public static byte[] Seed { get; } = File.ReadAllBytes(Repository.PathOf("seeds/libya-turkey-security.md"));

    /// <summary>An exporter that shares nothing with the others.</summary>
    public static Exporter Create() =>
        new(FontLibrary.Load([Repository.PathOf("fonts")]), new TemplateCatalog([Repository.PathOf("templates")]));

    /// <summary>Exports to both formats.</summary>
    public static ExportResult Export(ReadOnlyMemory<byte> source, bool strict = false) =>
        Exporter.Export(
            new ExportRequest(new ArticleSource(source, "article.md"), [ExportFormat.Pdf, ExportFormat.Docx])
            {
                Strict = strict,
            },
            TestContext.Current.CancellationToken
        );

    /// <summary>Exports to both formats.</summary>
    public static ExportResult Export(string source, bool strict = false) =>
        Export(Encoding.UTF8.GetBytes(source), strict);

    /// <summary>The bytes of one format; when there are none, the test fails with what was reported.</summary>
    public static ReadOnlyMemory<byte> BytesOf(ExportResult result, ExportFormat format)
    {
        Assert.True(result.Succeeded, Report(result));
        return result.Files.Single(file => file.Format == format).Content;
    }

    /// <summary>The diagnostics, one a line.</summary>
    public static string Report(ExportResult result) => string.Join('\n', result.Diagnostics);
}
