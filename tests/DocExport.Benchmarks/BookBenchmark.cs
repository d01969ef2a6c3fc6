using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace DocExport.Benchmarks;

/// <summary>Whether a long document costs more than its articles, in time of the processor and memory.</summary>
internal static class BookBenchmark
{
    private const int Rounds = 3;

    public static void Run(TextWriter report)
    {
        var variants = ArticleVariant.Of(File.ReadAllText(Checkout.Seed), 1000);
        using var workshop = new Workshop("Amiri");
        var hundred = variants[..100];
        var singles = hundred.Select(variant => variant.ToBytes()).ToArray();
        var book = Bind(hundred);
        var (single, bound) = (double.MaxValue, double.MaxValue);
        for (var round = -1; round < Rounds; round++)
        {
            var (ofSingles, ofBook) = (
                Seconds(() => ExportEach(workshop, singles)),
                Seconds(() => workshop.ExportPdf(book))
            );
            (single, bound) = round < 0 ? (single, bound) : (Math.Min(single, ofSingles), Math.Min(bound, ofBook));
        }

        Line(report, $"100 articles, one by one    {single * 1000, 9:F0} ms");
        Line(report, $"100 articles in one file    {bound * 1000, 9:F0} ms   {bound / single:F2} x");
        RunLong(workshop, Bind(variants), report);
    }

    private static void RunLong(Workshop workshop, byte[] book, TextWriter report)
    {
        using var watch = new MemoryWatch();
        var (bytes, pages) = (0L, 0);
        var time = Seconds(() => (bytes, pages) = workshop.ExportPdf(book));
        var (managed, resident) = watch.Stop();
        Line(
            report,
            $"1,000 articles in one file  {time * 1000, 9:F0} ms   {time:F2} ms an article; {pages:N0} pages, {bytes / 1e6:F1} MB"
        );
        Line(report, $"  peak of managed memory    {managed / 1e6, 9:F0} MB");
        Line(report, $"  peak of resident memory   {resident / 1e6, 9:F0} MB   (of the whole run)");
    }

    private static void ExportEach(Workshop workshop, byte[][] sources)
    {
        foreach (var source in sources)
        {
            workshop.ExportPdf(source);
        }
    }

    private static byte[] Bind(ImmutableArray<ArticleVariant> articles)
    {
        var book = new StringBuilder("---\ntitle: كتاب\nlang: ar\n---\n");
        foreach (var article in articles)
        {
            book.Append("\n# ").Append(article.Title).Append('\n').Append(article.Body).Append('\n');
        }

        return Encoding.UTF8.GetBytes(book.ToString());
    }

    private static double Seconds(Action work)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static void Line(TextWriter report, FormattableString line) =>
        report.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
