using System.Diagnostics;
using System.Globalization;

namespace DocExport.Benchmarks;

/// <summary>A whole process of the command, from its start to the finished file.</summary>
internal static class ColdBenchmark
{
    private const int Runs = 10;

    /// <summary>The command as <c>dotnet build -c Release</c> leaves it.</summary>
    public static string BuiltCommand =>
        Path.Combine(Checkout.Root, "src", "DocExport.Cli", "bin", "Release", "net10.0", "docexport");

    public static void Run(string command, TextWriter report)
    {
        var output = Path.Combine(Path.GetTempPath(), $"docexport-cold-{Environment.ProcessId}.pdf");
        try
        {
            var times = Enumerable.Range(0, Runs + 1).Select(_ => RunOnce(command, output)).Skip(1).ToArray();
            var median = Timing.Median(times) * 1000 / Stopwatch.Frequency;
            var least = times.Min() * 1000.0 / Stopwatch.Frequency;
            report.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"docexport export seed -> PDF: median {median:F0} ms, least {least:F0} ms of {Runs} runs"
                )
            );
        }
        finally
        {
            File.Delete(output);
        }
    }

    private static long RunOnce(string command, string output)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(command, ["export", Checkout.Seed, "-o", output]);
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetTimestamp() - start
            : throw new InvalidOperationException($"The command failed with exit code {process.ExitCode}.");
    }
}
