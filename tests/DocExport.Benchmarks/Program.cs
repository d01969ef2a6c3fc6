using DocExport.Benchmarks;

// A process inherits the cores of the one that starts it, and a user's has all.
if (args is not ["cold", ..] && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
{
    // One core for everything in the process, the compiler's and the collector's threads too: what is told is work done.
    using var process = System.Diagnostics.Process.GetCurrentProcess();
    process.ProcessorAffinity = 1;
}

switch (args)
{
    case ["article"]:
        ArticleBenchmark.Run(Console.Out);
        return 0;
    case ["book"]:
        BookBenchmark.Run(Console.Out);
        return 0;
    case ["corpus", var folder]:
        CorpusBenchmark.Run(folder, Console.Out);
        return 0;
    case ["preview"]:
        PreviewBenchmark.Run(Console.Out);
        return 0;
    case ["cold", .. var rest]:
        ColdBenchmark.Run(rest is [var command] ? command : ColdBenchmark.BuiltCommand, Console.Out);
        return 0;
    default:
        Console.Error.WriteLine(
            "Name a benchmark: article, book, corpus FOLDER, preview, cold [path of a docexport command]."
        );
        return 2;
}
