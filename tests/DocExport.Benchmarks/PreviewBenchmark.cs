using System.Globalization;
using DocExport.Fonts;
using DocExport.Templates;

namespace DocExport.Benchmarks;

/// <summary>How soon the first page of an article is seen: from Markdown to a PNG picture, another text each time.</summary>
internal static class PreviewBenchmark
{
    private const int Articles = 40;
    private const int Passes = 8;
    private const int DotsPerInch = 96;

    public static void Run(TextWriter report)
    {
        using var exporter = new Exporter(
            FontLibrary.Load([Checkout.Fonts]),
            new TemplateCatalog([Path.Combine(Checkout.Root, "templates")])
        );
        var sources = ArticleVariant
            .Of(File.ReadAllText(Checkout.Seed), Articles)
            .Select(variant => variant.ToBytes())
            .ToArray();
        var painted = sources.Select(source => Preview(exporter, source)).ToArray();
        var bytes = painted.Average(preview => preview.ToPng(1, DotsPerInch).Length);
        var times = Timing.Measure(
            Articles,
            Passes,
            article => Preview(exporter, sources[article]).ToPng(1, DotsPerInch),
            article => Preview(exporter, sources[article]),
            article => painted[article].ToPng(1, DotsPerInch)
        );
        Line(report, $"The seed article at {DotsPerInch} dots an inch, {bytes / 1e3:F0} KB of PNG, one core");
        Line(report, $"Markdown to the picture of its first page  {times[0].Milliseconds, 6:F2} ms");
        Line(report, $"Markdown to pages that are laid out        {times[1].Milliseconds, 6:F2} ms");
        Line(report, $"a page that was painted before to PNG      {times[2].Milliseconds, 6:F2} ms");
    }

    private static PagePreview Preview(Exporter exporter, byte[] source) =>
        exporter.Preview(new ExportRequest(new ArticleSource(source, "article.md"), [])).Preview!;

    private static void Line(TextWriter report, FormattableString line) =>
        report.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
