using System.Collections.Immutable;
using System.Globalization;

namespace DocExport.Benchmarks;

/// <summary>The seed article, warm, with another text each time, against the floor.</summary>
internal static class ArticleBenchmark
{
    private const int Variants = 200;
    private const int Passes = 10;

    public static void Run(TextWriter report)
    {
        var variants = ArticleVariant.Of(File.ReadAllText(Checkout.Seed), Variants);
        foreach (var family in (string[])["Noto Naskh Arabic", "Amiri"])
        {
            Run(family, variants, report);
        }
    }

    private static void Run(string family, ImmutableArray<ArticleVariant> variants, TextWriter report)
    {
        using var workshop = new Workshop(family);
        using var floor = new ShapingFloor(workshop.Regular.Face);
        var phases = new Phases(workshop, variants);
        var sources = variants.Select(variant => variant.ToBytes()).ToArray();
        var times = Timing.Measure(
            variants.Length,
            Passes,
            [
                item => floor.Shape(variants[item].Paragraphs),
                item => workshop.ExportPdf(sources[item]),
                item => workshop.ExportDocx(sources[item]),
                .. phases.All.Select(phase => phase.Work),
            ]
        );
        var (shaping, pdf, docx) = (times[0], times[1], times[2]);
        var (size, kilobytes) = (workshop.ExportPdf(sources[0]).Bytes, Kilobytes(sources, workshop));
        Line(report, $"{family}: {size:N0} bytes of PDF, {kilobytes:N0} KB allocated for each");
        Line(report, $"  {"", -24} {"time", 9} {"processor", 12}");
        Total("floor (HarfBuzz alone)", shaping);
        Total("PDF", pdf);
        Total("DOCX", docx);
        ReportPhases(phases, times.AsSpan(3), pdf.Milliseconds, report);

        void Total(string name, Timed time) =>
            Line(
                report,
                $"  {name, -24} {time.Milliseconds, 6:F3} ms {time.ProcessorMilliseconds, 9:F3} ms {time.Milliseconds / shaping.Milliseconds, 7:F1} x {time.ProcessorMilliseconds / shaping.ProcessorMilliseconds, 7:F1} x"
            );
    }

    private static void ReportPhases(Phases phases, ReadOnlySpan<Timed> times, double pdf, TextWriter report)
    {
        var sum = 0.0;
        for (var index = 0; index < phases.All.Length; index++)
        {
            var phase = phases.All[index];
            var own = times[index].Milliseconds - (phase.Without is { } other ? times[other].Milliseconds : 0);
            sum += phase.IsPartOfAnother ? 0 : own;
            var note = phase.IsPartOfAnother ? "   (within the line above)" : "";
            Line(report, $"    {phase.Name, -22} {own, 6:F3} ms {own / pdf, 6:P0}{note}");
        }

        Line(report, $"    {"sum of phases", -22} {sum, 6:F3} ms {sum / pdf, 6:P0}");
    }

    private static double Kilobytes(byte[][] sources, Workshop workshop)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var source in sources)
        {
            workshop.ExportPdf(source);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / sources.Length;
    }

    private static void Line(TextWriter report, FormattableString line) =>
        report.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
