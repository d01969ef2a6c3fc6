using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DocExport.Cli.Exporting;
using DocExport.Templates;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport export INPUT...</c></summary>
internal static class ExportCommand
{
    /// <summary>The command's name.</summary>
    public const string Name = "export";

    /// <summary>What the help says after the options.</summary>
    public const string Examples = """
        Examples:
          docexport export article.md                                    writes article.pdf beside it
          docexport export article.md -o print/article.docx
          docexport export articles --out-dir out --to pdf,docx          all of articles/*.md
          docexport export articles --combine --title "Title" -o book.pdf
          docexport export article.md --to png --pages 1-3 --dpi 96      article-1.png, article-2.png …
          docexport export - -o - < article.md > article.pdf

        Exit status:
          0 all done   1 an article failed, the others are done   2 wrong use, nothing done   130 stopped
        """;

    private const string Description = "Exports articles; each is written beside its input when nothing else is said.";

    /// <summary>Creates the command.</summary>
    public static Command Create(string[] args, CommandHost host, CancellationToken token)
    {
        var options = new ExportOptions();
        var command = new Command(Name, Description);
        options.AddTo(command);
        command.SetAction(parse =>
        {
            var named = parse.GetValue(options.Inputs) ?? [];
            RefuseUnknownOptions(named, args);
            CheckTogether(
                parse.GetValue(options.Title),
                parse.GetValue(options.Combine),
                parse.GetValue(options.Checksums),
                parse.GetValue(options.Output)
            );
            var jobs = ExportPlanner.Plan(
                new ExportPlan(
                    named,
                    parse.GetValue(options.Output),
                    parse.GetValue(options.OutputFolder),
                    Formats(parse.GetValue(options.Formats))
                )
                {
                    Combines = parse.GetValue(options.Combine),
                    IsOutputTerminal = host.IsOutputTerminal,
                }
            );
            var (paper, images) = (PageOptions.Paper(parse, options), PageOptions.Images(parse, options, jobs));
            var templates = LibraryOptions.Templates(host, parse.GetValue(options.TemplateFolders));
            var name = parse.GetValue(options.Template);
            if (!CanUse(name, templates, host))
            {
                return ExitStatus.WrongUse;
            }

            var date = SourceDate(host);
            var fonts = LibraryOptions.Fonts(host, parse.GetValue(options.FontFolders));
            FontProblems.Write(fonts, host.Error);
            var run = new ExportRun(host, host.CreateExporter(fonts, templates))
            {
                TemplateName = name,
                Combines = parse.GetValue(options.Combine),
                Title = parse.GetValue(options.Title),
                WritesChecksums = parse.GetValue(options.Checksums),
                Strict = parse.GetValue(options.Strict),
                SourceDate = date,
                Paper = paper,
                PageImages = images,
            };
            return run.Execute(jobs, token);
        });
        return command;
    }

    // The parser takes what it does not know for an input; after "--" everything is one.
    private static void RefuseUnknownOptions(string[] inputs, string[] args)
    {
        var options = args.TakeWhile(arg => !string.Equals(arg, "--", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        var unknown = inputs.Where(input => input.Length > 1 && input[0] == '-' && options.Contains(input)).ToArray();
        if (unknown.Length > 0)
        {
            throw new UsageException([
                .. unknown.Select(option => $"{option} is no option. For a file of this name write ./{option}"),
            ]);
        }
    }

    private static void CheckTogether(string? title, bool combines, bool writesChecksums, string? output)
    {
        if (title is not null && !combines)
        {
            throw new UsageException(
                "--title is for --combine. The title of a single article stands in its front matter or first heading."
            );
        }

        if (title is not null && string.IsNullOrWhiteSpace(title))
        {
            throw new UsageException("--title is empty. Write a title, or leave it out.");
        }

        if (writesChecksums && string.Equals(output, "-", StringComparison.Ordinal))
        {
            throw new UsageException(
                "--sha256 writes beside a file, and -o - writes none. Pipe the output to sha256sum."
            );
        }
    }

    private static ImmutableArray<ExportFormat> Formats(string[]? texts)
    {
        var formats = ImmutableArray.CreateBuilder<ExportFormat>();
        foreach (var word in (texts ?? []).SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries)))
        {
            var format =
                FormatNames.Find(word)
                ?? throw new UsageException($"--to {word}: There is no such format. Possible are: {FormatNames.All}.");
            if (!formats.Contains(format))
            {
                formats.Add(format);
            }
        }

        return formats.ToImmutable();
    }

    // A template that everything depends on is checked once, before any article is touched.
    private static bool CanUse(string? name, TemplateCatalog templates, CommandHost host)
    {
        if (name is null || templates.Load(name) is not { Template: null } result)
        {
            return true;
        }

        var writer = new DiagnosticWriter(host.Error, host.UsesColor);
        foreach (var diagnostic in result.Diagnostics)
        {
            writer.Write(diagnostic);
        }

        return false;
    }

    // reproducible-builds.org: whole seconds since 1970-01-01 UTC.
    private static DateTimeOffset? SourceDate(CommandHost host)
    {
        if (host.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } text)
        {
            return null;
        }

        // To the end of the year 9999, which is as far as dates reach.
        const long latest = 253_402_300_799;
        return
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= latest
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : throw new UsageException(
                $"SOURCE_DATE_EPOCH is '{text}'. Set it to whole seconds since 1970, or take it out of the environment."
            );
    }
}
