using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using DocExport.Cli.Exporting;
using DocExport.Primitives;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport import FILE.txt</c>: a Markdown draft of pasted plain text.</summary>
internal static class ImportCommand
{
    private const string Standard = "-";

    /// <summary>Creates the command.</summary>
    public static Command Create(CommandHost host, CancellationToken token)
    {
        var input = new Argument<string>("FILE") { Description = "The plain text; - for standard input." };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description = "The Markdown file to write; without it, FILE with the end .md. - is standard output.",
        };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var command = new Command("import", "Makes a Markdown draft of pasted plain text, to go on with by hand.")
        {
            input,
            output,
            force,
        };
        command.SetAction(parse =>
        {
            var source = parse.GetValue(input)!;
            var target = Target(source, parse.GetValue(output));
            if (!IsStandard(source) && !File.Exists(source))
            {
                throw new UsageException($"{source}: There is no such file. Check the path.");
            }

            if (target is not null && (Directory.Exists(target) || (File.Exists(target) && !parse.GetValue(force))))
            {
                throw new UsageException(
                    Directory.Exists(target)
                        ? $"{target}: This is a folder. Name a file."
                        : $"{target}: This file is there already. Name another with -o, or add --force to write over it."
                );
            }

            return Import(source, target, host, token);
        });
        return command;
    }

    private static string? Target(string source, string? output)
    {
        if (output is not null)
        {
            return IsStandard(output) ? null : output;
        }

        return IsStandard(source)
            ? throw new UsageException("Standard input has no name to call the file by. Add -o FILE, or -o -.")
            : Path.ChangeExtension(source, ".md");
    }

    private static int Import(string source, string? target, CommandHost host, CancellationToken token)
    {
        ImmutableArray<Diagnostic> diagnostics;
        var isDone = false;
        try
        {
            var result = Importer.Import(Read(source, host, token), source, token: token);
            diagnostics = result.Diagnostics;
            if (result.Markdown is { } draft)
            {
                token.ThrowIfCancellationRequested();
                Write(target, Encoding.UTF8.GetBytes(draft), host);
                isDone = true;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics =
            [
                new Diagnostic(
                    "CLI002",
                    DiagnosticSeverity.Error,
                    target ?? source,
                    SourceSpan.StartOfFile,
                    $"The text cannot be read, or its draft not be written: {fault.Message}"
                ),
            ];
        }

        var writer = new DiagnosticWriter(host.Error, host.UsesColor);
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(diagnostic);
        }

        return isDone ? ExitStatus.Success : ExitStatus.Failure;
    }

    // One byte more than a text may have is enough for the reader to refuse it, however long the stream is.
    private static byte[] Read(string source, CommandHost host, CancellationToken token)
    {
        var most = ExportLimits.Default.MaxInputBytes;
        using var input = IsStandard(source) ? host.OpenInput() : File.OpenRead(source);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length <= most && input.Read(buffer) is > 0 and var read)
        {
            token.ThrowIfCancellationRequested();
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static void Write(string? target, byte[] draft, CommandHost host)
    {
        if (target is null)
        {
            using var output = host.OpenOutput();
            output.Write(draft);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        using var pending = PendingFile.Write(target, draft);
        pending.Finish();
    }

    private static bool IsStandard(string name) => string.Equals(name, Standard, StringComparison.Ordinal);
}
