using DocExport.Fonts;
using DocExport.Templates;

namespace DocExport.Cli;

/// <summary>What the command has around it: the streams, the terminal, the environment and the program's own folder.</summary>
internal sealed record CommandHost
{
    /// <summary>Where answers go.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where diagnostics and progress go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Opens standard output for a file's bytes.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public required bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public required bool IsErrorTerminal { get; init; }

    /// <summary>Looks up an environment variable; null when it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The folder in which the program's <c>fonts</c> and <c>templates</c> are.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>Creates the exporter of fonts and templates.</summary>
    public required Func<FontLibrary, TemplateCatalog, ArticleExporter> CreateExporter { get; init; }

    /// <summary>Whether diagnostics are coloured (no-color.org; a dumb terminal has no colours).</summary>
    public bool UsesColor =>
        IsErrorTerminal
        && string.IsNullOrEmpty(Variable("NO_COLOR"))
        && !string.Equals(Variable("TERM"), "dumb", StringComparison.Ordinal);

    /// <summary>What this process has around it.</summary>
    public static CommandHost OfProcess() =>
        new()
        {
            Out = Console.Out,
            Error = Console.Error,
            OpenInput = Console.OpenStandardInput,
            OpenOutput = Console.OpenStandardOutput,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Variable = Environment.GetEnvironmentVariable,
            ProgramFolder = AppContext.BaseDirectory,
            CreateExporter = (fonts, templates) => new Exporter(fonts, templates).Export,
        };
}
