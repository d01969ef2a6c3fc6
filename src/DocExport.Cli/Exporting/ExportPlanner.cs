using System.Collections.Immutable;

namespace DocExport.Cli.Exporting;

/// <summary>Decides which files are read and written, and refuses what cannot work before anything is touched.</summary>
internal static class ExportPlanner
{
    private const string Standard = "-";

    // A file's name on one of these systems is the same in capitals and small letters.
    private static readonly StringComparison PathComparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    private static readonly StringComparer PathComparer = StringComparer.FromComparison(PathComparison);

    /// <summary>Plans the articles in the order of the inputs.</summary>
    /// <exception cref="UsageException">What the command line asks for cannot work.</exception>
    public static ImmutableArray<ExportJob> Plan(ExportPlan plan)
    {
        var inputs = FindInputs(plan.Inputs);
        CheckOutput(plan, inputs.Count);
        var formats = DecideFormats(plan);
        IEnumerable<IEnumerable<string>> exports = plan.Combines ? [inputs] : inputs.Select(input => new[] { input });
        var jobs = exports.Select(articles => PlanJob(plan, [.. articles], formats)).ToImmutableArray();
        CheckPaths(jobs);
        return jobs;
    }

    private static ExportJob PlanJob(ExportPlan plan, string[] articles, ImmutableArray<ExportFormat> formats) =>
        new(
            [.. articles.Select(input => new ExportInput(input, IsStandard(input) ? null : input))],
            [.. formats.Select(format => PlanTarget(plan, articles[0], format))]
        );

    private static List<string> FindInputs(IReadOnlyList<string> named)
    {
        var inputs = new List<string>();
        var faults = new List<string>();
        foreach (var input in named)
        {
            if (IsStandard(input) || File.Exists(input))
            {
                inputs.Add(input);
            }
            else if (Directory.Exists(input))
            {
                var articles = Directory.EnumerateFiles(input, "*.md").Order(StringComparer.Ordinal).ToArray();
                inputs.AddRange(articles);
                if (articles.Length == 0)
                {
                    faults.Add($"{input}: The folder has no *.md files. Name the files themselves.");
                }
            }
            else
            {
                faults.Add($"{input}: There is no such file or folder. Check the path.");
            }
        }

        return faults.Count == 0 ? inputs : throw new UsageException(faults);
    }

    private static void CheckOutput(ExportPlan plan, int inputCount)
    {
        if (plan.OutputFolder is { } outputFolder)
        {
            if (plan.Output is not null)
            {
                throw new UsageException("-o and --out-dir exclude one another. Leave one out.");
            }

            if (File.Exists(outputFolder))
            {
                throw new UsageException($"--out-dir {outputFolder}: This is a file. Name a folder.");
            }
        }

        if (plan.Output is not { } output)
        {
            if (plan.Combines)
            {
                throw new UsageException("--combine makes one document, which needs a name. Add -o FILE.");
            }

            return;
        }

        if (inputCount > 1 && !plan.Combines)
        {
            throw new UsageException(
                $"-o is one file, and there are {inputCount} articles. Use --out-dir DIR, or --combine."
            );
        }

        if (plan.Formats.Length > 1)
        {
            throw new UsageException(
                plan.Combines
                    ? "-o is one file, and --to names two formats. Export the two one after the other."
                    : "-o is one file, and --to names two formats. Use --out-dir DIR."
            );
        }

        if (IsStandard(output))
        {
            if (plan.IsOutputTerminal)
            {
                throw new UsageException("A terminal cannot show the file. Send it on: -o - > FILE, or use -o FILE.");
            }

            return;
        }

        if (Directory.Exists(output))
        {
            throw new UsageException($"-o {output}: This is a folder. Use --out-dir {output}");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"-o {output}: The folder {folder} does not exist. Create it first.");
        }
    }

    private static ImmutableArray<ExportFormat> DecideFormats(ExportPlan plan)
    {
        if (plan.Output is not { } output || IsStandard(output))
        {
            return plan.Formats.IsEmpty ? [ExportFormat.Pdf] : plan.Formats;
        }

        var end = Path.GetExtension(output.AsSpan());
        var byName = end.IsEmpty ? null : FormatNames.Find(end[1..]);
        if (plan.Formats.IsEmpty)
        {
            return byName is { } format
                ? [format]
                : throw new UsageException($"-o {output}: End the name in .pdf, .docx or .png, or add --to.");
        }

        if (byName is { } other && other != plan.Formats[0])
        {
            throw new UsageException(
                $"-o {output} and --to {FormatNames.Of(plan.Formats[0])} do not agree. Leave --to out, or rename the file."
            );
        }

        return plan.Formats;
    }

    private static ExportTarget PlanTarget(ExportPlan plan, string input, ExportFormat format)
    {
        if (plan.Output is { } output)
        {
            return IsStandard(output) ? new ExportTarget(format, null)
                : format == ExportFormat.Png ? new ExportTarget(format, output) { Pages = PagePath.Find(output) }
                : new ExportTarget(format, output);
        }

        if (IsStandard(input))
        {
            throw new UsageException("Standard input has no name to call the file by. Add -o FILE, or -o -.");
        }

        var folder = plan.OutputFolder ?? Path.GetDirectoryName(input) ?? "";
        var path = Path.Combine(folder, WithoutMarkdownEnd(Path.GetFileName(input)));
        var end = $".{FormatNames.Of(format)}";
        if (format != ExportFormat.Png)
        {
            return new ExportTarget(format, path + end);
        }

        var pages = new PagePath($"{path}-", IsPadded: true, end);
        return new ExportTarget(format, pages.ToString()) { Pages = pages };
    }

    // Only the ends of articles are taken off: "notes.v2" becomes "notes.v2.pdf".
    private static string WithoutMarkdownEnd(string name)
    {
        string[] ends = [".md", ".markdown", ".mkd", ".txt"];
        var end = Path.GetExtension(name);
        return ends.Contains(end, StringComparer.OrdinalIgnoreCase) && end.Length < name.Length
            ? name[..^end.Length]
            : name;
    }

    private static void CheckPaths(ImmutableArray<ExportJob> jobs)
    {
        var faults = new List<string>();
        var inputs = jobs.SelectMany(job => job.Inputs)
            .Where(input => input.Path is not null)
            .Select(input => Path.GetFullPath(input.Path!))
            .ToHashSet(PathComparer);
        var writers = new Dictionary<string, string>(PathComparer);
        foreach (var job in jobs)
        {
            foreach (var target in job.Targets)
            {
                if (target.Path is null)
                {
                    continue;
                }

                var path = Path.GetFullPath(target.Path);
                if (IsDevice(path))
                {
                    faults.Add(
                        $"{target.Path}: This is no ordinary file, and would be replaced. Use -o - > {target.Path}"
                    );
                }
                else if (inputs.Contains(path) || IsPageOf(target, inputs))
                {
                    faults.Add($"{target.Path}: This is an input, and would be written over. Choose another output.");
                }
                else if (!writers.TryAdd(path, job.Name))
                {
                    faults.Add(
                        $"{target.Path}: Both {writers[path]} and {job.Name} would be written there. "
                            + "Export them apart, or rename one."
                    );
                }
            }
        }

        if (faults.Count > 0)
        {
            throw new UsageException(faults);
        }
    }

    private static bool IsPageOf(ExportTarget target, HashSet<string> inputs) =>
        target.Pages is { } pages
        && PagePath.Find(Path.GetFullPath(pages.ToString())) is { } full
        && inputs.Any(input => full.Covers(input, PathComparison));

    // A finished file takes the place of what was there, and must not take that of a device.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static bool IsStandard(string name) => string.Equals(name, Standard, StringComparison.Ordinal);
}
