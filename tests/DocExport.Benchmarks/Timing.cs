using System.Diagnostics;

namespace DocExport.Benchmarks;

/// <summary>
/// Times works over the same items, in passes by turns, so that a busy moment of the machine meets all of them. Of each
/// item the fastest pass counts, and of all items the median: what the work takes when nothing disturbs it.
/// </summary>
internal static class Timing
{
    private const int PassesToWarmUp = 2;

    /// <summary>Times works.</summary>
    /// <param name="items">How many items there are.</param>
    /// <param name="passes">How often each work meets each item, besides the passes that are for the compiler.</param>
    /// <param name="works">The works, each told the number of the item.</param>
    public static Timed[] Measure(int items, int passes, params Action<int>[] works)
    {
        var fastest = works.Select(_ => Enumerable.Repeat(long.MaxValue, items).ToArray()).ToArray();
        var processor = Enumerable.Repeat(TimeSpan.MaxValue, works.Length).ToArray();
        for (var pass = -PassesToWarmUp; pass < passes; pass++)
        {
            for (var work = 0; work < works.Length; work++)
            {
                GC.Collect();
                var before = Environment.CpuUsage.TotalTime;
                for (var item = 0; item < items; item++)
                {
                    var start = Stopwatch.GetTimestamp();
                    works[work](item);
                    var ticks = Stopwatch.GetTimestamp() - start;
                    if (pass >= 0)
                    {
                        fastest[work][item] = Math.Min(fastest[work][item], ticks);
                    }
                }

                var used = Environment.CpuUsage.TotalTime - before;
                if (pass >= 0 && used < processor[work])
                {
                    processor[work] = used;
                }
            }
        }

        return
        [
            .. fastest.Zip(
                processor,
                (ticks, used) => new Timed(Median(ticks) * 1000 / Stopwatch.Frequency, used.TotalMilliseconds / items)
            ),
        ];
    }

    /// <summary>The median.</summary>
    public static double Median(IEnumerable<long> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0;
    }
}
