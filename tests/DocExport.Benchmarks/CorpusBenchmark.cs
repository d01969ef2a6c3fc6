using System.Globalization;
using DocExport.Fonts;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Benchmarks;

/// <summary>How fast a folder of articles is exported to both formats, and which take longest.</summary>
internal static class CorpusBenchmark
{
    private const int SlowestShown = 3;

    public static void Run(string folder, TextWriter report)
    {
        var paths = Directory
            .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToArray();
        using var exporter = new Exporter(
            FontLibrary.Load([Checkout.Fonts]),
            new TemplateCatalog([Path.Combine(Checkout.Root, "templates")])
        );
        // The first document pays for fonts and compilation, which a service pays once.
        Export(exporter, paths[0]);
        var documents = paths.Select(path => Export(exporter, path)).ToArray();
        var seconds = documents.Sum(document => document.Milliseconds) / 1000;
        Line(
            report,
            $"{documents.Length} documents, {documents.Sum(document => document.Bytes) / 1e6:F1} MB of Markdown, one core"
        );
        Line(
            report,
            $"{documents.Length / seconds, 8:F1} documents a second to PDF and DOCX ({seconds:F2} s of the processor)"
        );
        Line(report, $"{documents.Sum(document => document.Pages), 8:N0} pages");
        Line(report, $"{documents.Count(document => !document.Succeeded), 8} failed");
        foreach (var document in documents.OrderByDescending(document => document.Milliseconds).Take(SlowestShown))
        {
            Line(report, $"{Path.GetFileName(document.Path)}");
            Line(report, $"{document.PdfMilliseconds, 8:F0} ms to PDF, {document.DocxMilliseconds:F0} ms to DOCX");
            Line(report, $"{document.Bytes / 1e3, 8:F0} KB, {document.Pages} pages, {document.Words:N0} words");
            Line(report, $"{document.Cells, 8:N0} table cells, {document.CodeLines:N0} lines of code");
        }
    }

    private static Measured Export(Exporter exporter, string path)
    {
        var source = File.ReadAllBytes(path);
        var pdf = Time(() => Export(exporter, source, ExportFormat.Pdf), out var printed);
        var docx = Time(() => Export(exporter, source, ExportFormat.Docx), out var word);
        var article = Workshop.Read(source, new ExportContext(path));
        var words = ArticleWalk.Inlines(article).OfType<Text>().Sum(text => text.Value.Count(c => c == ' ') + 1);
        return new Measured(
            path,
            source.Length,
            printed.Succeeded && word.Succeeded,
            printed.Succeeded ? printed.Files[0].Pages ?? 0 : 0,
            pdf,
            docx,
            words,
            article.Blocks.OfType<Table>().Sum(table => table.BodyRows.Sum(row => row.Cells.Length)),
            article.Blocks.OfType<CodeBlock>().Sum(code => code.Text.Count(c => c == '\n') + 1)
        );
    }

    private static ExportResult Export(Exporter exporter, byte[] source, ExportFormat format) =>
        exporter.Export(new ExportRequest(new ArticleSource(source, "corpus"), [format]));

    private static double Time(Func<ExportResult> work, out ExportResult result)
    {
        var start = Environment.CpuUsage.TotalTime;
        result = work();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static void Line(TextWriter report, FormattableString line) =>
        report.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Measured(
        string Path,
        int Bytes,
        bool Succeeded,
        int Pages,
        double PdfMilliseconds,
        double DocxMilliseconds,
        int Words,
        int Cells,
        int CodeLines
    )
    {
        public double Milliseconds => PdfMilliseconds + DocxMilliseconds;
    }
}
