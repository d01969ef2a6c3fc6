using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocExport.Primitives;

namespace DocExport.Cli.Tests;

/// <summary>
/// A folder of its own in which the command runs in this process. Its exporter makes of an article "pdf of …" and "docx
/// of …", and "png of page 1" and so on, as many as a line <c>pages: …</c> says; a line <c>warn: …</c> or <c>error: …</c> of
/// the article becomes a diagnostic.
/// </summary>
internal sealed class Workshop : IDisposable
{
    public Workshop()
    {
        Exporter = Export;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("docexport-cli-").FullName;

    public ConcurrentQueue<ExportRequest> Requests { get; } = [];

    public ArticleExporter Exporter { get; set; }

    public string Input { get; set; } = "";

    public bool IsOutputTerminal { get; set; }

    public bool IsErrorTerminal { get; set; }

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public CancellationToken Token { get; set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>The names of all files, in order.</summary>
    public string Files =>
        string.Join(
            ' ',
            Directory
                .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        );

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string At(string name) => Path.Combine(Folder, name);

    public string Text(string name) => File.ReadAllText(At(name));

    public Workshop With(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
        return this;
    }

    /// <summary>Runs a command line; <c>~/</c> at the start of a word is the folder.</summary>
    public int Run(string commandLine)
    {
        var args = commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Expand).ToArray();
        using var output = new MemoryStream();
        var answers = new StringWriter { NewLine = "\n" };
        var errors = new StringWriter { NewLine = "\n" };
        var host = new CommandHost
        {
            Out = answers,
            Error = errors,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            OpenOutput = () => output,
            IsOutputTerminal = IsOutputTerminal,
            IsErrorTerminal = IsErrorTerminal,
            Variable = name => Variables.GetValueOrDefault(name),
            ProgramFolder = AppContext.BaseDirectory,
            CreateExporter = (_, _) => Exporter,
        };
        var status = CommandLine.Run(args, host, Token);
        Output = answers + Encoding.UTF8.GetString(output.ToArray());
        Error = Shorten(errors.ToString());
        return status;
    }

    public ExportResult Export(ExportRequest request, CancellationToken token)
    {
        Requests.Enqueue(request);
        var text = Encoding.UTF8.GetString(request.Articles[0].Content.Span);
        var diagnostics = text.Split('\n')
            .Select((line, index) => Report(request.Articles[0].Name, line, index + 1))
            .OfType<Diagnostic>()
            .ToImmutableArray();
        if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return new ExportResult([], diagnostics);
        }

        return new ExportResult(
            [
                .. request.Formats.SelectMany(format =>
                    format == ExportFormat.Png
                        ? Pictures(request, text)
                        :
                        [
                            new ExportedFile(
                                format,
                                Encoding.UTF8.GetBytes((format == ExportFormat.Pdf ? "pdf of " : "docx of ") + text),
                                1
                            ),
                        ]
                ),
            ],
            diagnostics
        );
    }

    private static IEnumerable<ExportedFile> Pictures(ExportRequest request, string text)
    {
        const string mark = "pages: ";
        var line = Array.Find(text.Split('\n'), line => line.StartsWith(mark, StringComparison.Ordinal));
        var count = line is null ? 1 : int.Parse(line[mark.Length..], CultureInfo.InvariantCulture);
        return Enumerable
            .Range(1, count)
            .Where(request.PageImages.Pages.Contains)
            .Select(page => new ExportedFile(
                ExportFormat.Png,
                Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"png of page {page}")),
                count
            )
            {
                Page = page,
            });
    }

    private static Diagnostic? Report(string file, string line, int number)
    {
        var span = SourceSpan.StartOfFile with { Line = number };
        return line.Split(": ") switch
        {
            ["warn", var text] => new Diagnostic("T001", DiagnosticSeverity.Warning, file, span, text),
            ["error", var text] => new Diagnostic("T002", DiagnosticSeverity.Error, file, span, text),
            _ => null,
        };
    }

    private string Expand(string word) => word.StartsWith("~/", StringComparison.Ordinal) ? At(word[2..]) : word;

    private string Shorten(string text) =>
        text.Replace(Folder + Path.DirectorySeparatorChar, "~/", StringComparison.Ordinal)
            .Replace(Folder, "~", StringComparison.Ordinal);
}
