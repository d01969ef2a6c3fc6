using System.Collections.Immutable;
using System.Globalization;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Cli.Exporting;

/// <summary>Exports articles, several at a time, and writes their files.</summary>
internal sealed class ExportRun(CommandHost host, ArticleExporter export)
{
    private readonly InputReader reader = new(host);

    /// <summary>A template's name or path; null leaves it to the article.</summary>
    public string? TemplateName { get; init; }

    /// <summary>Whether the articles of a job become one document.</summary>
    public bool Combines { get; init; }

    /// <summary>The title of a document of several articles; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Whether a file with the checksum is written beside each file.</summary>
    public bool WritesChecksums { get; init; }

    /// <summary>Whether a warning makes an article fail.</summary>
    public bool Strict { get; init; }

    /// <summary>The sheet to print on; null leaves it to the template.</summary>
    public PaperSize? Paper { get; init; }

    /// <summary>Which pages become pictures, and how.</summary>
    public PageImageOptions PageImages { get; init; } = PageImageOptions.Default;

    /// <summary>The date of articles that have none.</summary>
    public DateTimeOffset? SourceDate { get; init; }

    /// <summary>Exports all articles.</summary>
    /// <returns>A constant of <see cref="ExitStatus"/>.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; finished files stay.</exception>
    public int Execute(ImmutableArray<ExportJob> jobs, CancellationToken token)
    {
        var report = new OrderedReport(jobs.Length, new DiagnosticWriter(host.Error, host.UsesColor));
        if (jobs.Length > 1 && host.IsErrorTerminal)
        {
            report.Hold();
            ProgressBar.Show(host.Error, host.UsesColor, jobs.Length, step => RunAll(jobs, report, step, token));
        }
        else
        {
            RunAll(jobs, report, () => { }, token);
        }

        report.Release();
        token.ThrowIfCancellationRequested();
        if (report.Failures > 0 && jobs.Length > 1)
        {
            host.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"docexport: {report.Failures} of {jobs.Length} articles could not be exported."
                )
            );
        }

        return report.Failures == 0 ? ExitStatus.Success : ExitStatus.Failure;
    }

    private void RunAll(ImmutableArray<ExportJob> jobs, OrderedReport report, Action step, CancellationToken token)
    {
        var next = -1;
        if (jobs.Length == 1)
        {
            Work();
            return;
        }

        // Taking the articles one by one keeps their order, so that their diagnostics can be written soon.
        var workers = Math.Min(jobs.Length, Environment.ProcessorCount);
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => Work());

        void Work()
        {
            while (!token.IsCancellationRequested)
            {
                var index = Interlocked.Increment(ref next);
                if (index >= jobs.Length || Run(jobs[index], token) is not { } outcome)
                {
                    return;
                }

                report.Complete(index, outcome);
                step();
            }
        }
    }

    /// <summary>Exports one article; null when the token was cancelled on the way.</summary>
    private JobOutcome? Run(ExportJob job, CancellationToken token)
    {
        try
        {
            return Export(job, token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception fault)
        {
            // The exporter answers bad input with diagnostics, so this is a fault of ours. It is told in full, and the
            // other articles are exported nevertheless.
            return Failed([], Fault("CLI003", job.Name, $"The exporter itself failed. Please report this: {fault}"));
        }
    }

    private JobOutcome Export(ExportJob job, CancellationToken token)
    {
        var articles = ImmutableArray.CreateBuilder<ArticleSource>(job.Inputs.Length);
        foreach (var input in job.Inputs)
        {
            try
            {
                articles.Add(reader.Read(input, token));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return Failed([], Fault("CLI001", input.Name, $"The article cannot be read: {fault.Message}"));
            }
        }

        var request = new ExportRequest(articles.ToImmutable(), [.. job.Targets.Select(target => target.Format)])
        {
            TemplateName = TemplateName,
            Combines = Combines,
            Title = Title,
            Strict = Strict,
            SourceDate = SourceDate,
            Paper = Paper,
            PageImages = PageImages,
        };
        var result = export(request, token);
        if (!result.Succeeded)
        {
            return new JobOutcome(result.Diagnostics, Succeeded: false);
        }

        if (FindCrowd(job, result.Files) is { } crowd)
        {
            return Failed(result.Diagnostics, crowd);
        }

        return Write(job, result.Files, token) is { } unwritable
            ? Failed(result.Diagnostics, unwritable)
            : new JobOutcome(result.Diagnostics, Succeeded: true);
    }

    private static IEnumerable<(ExportTarget Target, ExportedFile File)> Match(
        ImmutableArray<ExportTarget> targets,
        ImmutableArray<ExportedFile> files
    ) => targets.SelectMany(target => files.Where(file => file.Format == target.Format).Select(file => (target, file)));

    /// <summary>Several pages that would go to one file.</summary>
    private static Diagnostic? FindCrowd(ExportJob job, ImmutableArray<ExportedFile> files)
    {
        var crowd = Match(job.Targets, files)
            .Where(match => match.Target.Pages is null)
            .GroupBy(match => match.Target)
            .FirstOrDefault(matches => matches.Count() > 1);
        return crowd is null
            ? null
            : Fault(
                "CLI004",
                job.Name,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{crowd.Count()} pages become pictures, and -o {crowd.Key.Path ?? "-"} is one file. Select one with --pages, or give each a name: -o 'page-{{0p}}.png'."
                )
            );
    }

    private Diagnostic? Write(ExportJob job, ImmutableArray<ExportedFile> files, CancellationToken token)
    {
        var path = "";
        var pending = new List<PendingFile>();
        try
        {
            foreach (var (target, file) in Match(job.Targets, files))
            {
                if (target.PathOf(file) is not { } destination)
                {
                    path = "standard output";
                    using var output = host.OpenOutput();
                    output.Write(file.Content.Span);
                    continue;
                }

                path = destination;
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                pending.Add(PendingFile.Write(path, file.Content.Span));
                if (WritesChecksums)
                {
                    var checksum = ChecksumFile.ContentOf(path, file.Content.Span);
                    path = ChecksumFile.PathOf(path);
                    pending.Add(PendingFile.Write(path, checksum));
                }
            }

            // All formats are on the disk before the first takes its name: an article's files are of one export.
            token.ThrowIfCancellationRequested();
            pending.ForEach(file => file.Finish());
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fault("CLI002", path, $"The file cannot be written: {fault.Message}");
        }
        finally
        {
            pending.ForEach(file => file.Dispose());
        }
    }

    private static Diagnostic Fault(string code, string file, string message) =>
        new(code, DiagnosticSeverity.Error, file, SourceSpan.StartOfFile, message);

    private static JobOutcome Failed(ImmutableArray<Diagnostic> diagnostics, Diagnostic fault) =>
        new(diagnostics.Add(fault), Succeeded: false);
}
