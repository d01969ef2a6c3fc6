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
          docexport export - -o - < article.md > article.pdf

        Exit status:
          0 all done   1 an article failed, the others are done   2 wrong use, nothing done   130 stopped
        """;

    private const string Description = "Exports articles; each is written beside its input when nothing else is said.";

    /// <summary>Creates the command.</summary>
    public static Command Create(string[] args, CommandHost host, CancellationToken token)
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description =
                "Markdown files, or plain text that ends in .txt; a folder stands for its *.md files, - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE",
            Description =
                "The file to write, for one input; its end .pdf or .docx says the format. - is standard output.",
        };
        var folder = new Option<string?>("--out-dir")
        {
            HelpName = "DIR",
            Description = "The folder to write to; it is created when it does not exist.",
        };
        var formats = new Option<string[]>("--to")
        {
            HelpName = "FORMATS",
            Description = "pdf, docx, or pdf,docx. Without it, the end of -o decides, else pdf.",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        var template = new Option<string?>("--template")
        {
            HelpName = "NAME|PATH",
            Description =
                "The template: a name that 'docexport templates' lists, or a path. "
                + "Without it, the article's front matter decides, else 'news'.",
        };
        var combine = new Option<bool>("--combine")
        {
            Description = "Make one document of all articles, with a table of contents; each starts a page. Needs -o.",
        };
        var title = new Option<string?>("--title")
        {
            HelpName = "TEXT",
            Description = "The title of the document that --combine makes.",
        };
        var checksums = new Option<bool>("--sha256")
        {
            Description = "Write FILE.sha256 beside each file, for 'sha256sum -c'.",
        };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings, not only on errors." };
        var fontFolders = LibraryOptions.FontFolders();
        var templateFolders = LibraryOptions.TemplateFolders();
        var command = new Command(Name, Description)
        {
            inputs,
            output,
            folder,
            formats,
            template,
            combine,
            title,
            checksums,
            strict,
            fontFolders,
            templateFolders,
        };
        command.SetAction(parse =>
        {
            var named = parse.GetValue(inputs) ?? [];
            RefuseUnknownOptions(named, args);
            CheckTogether(
                parse.GetValue(title),
                parse.GetValue(combine),
                parse.GetValue(checksums),
                parse.GetValue(output)
            );
            var jobs = ExportPlanner.Plan(
                new ExportPlan(named, parse.GetValue(output), parse.GetValue(folder), Formats(parse.GetValue(formats)))
                {
                    Combines = parse.GetValue(combine),
                    IsOutputTerminal = host.IsOutputTerminal,
                }
            );
            var templates = LibraryOptions.Templates(host, parse.GetValue(templateFolders));
            var name = parse.GetValue(template);
            if (!CanUse(name, templates, host))
            {
                return ExitStatus.WrongUse;
            }

            var date = SourceDate(host);
            var fonts = LibraryOptions.Fonts(host, parse.GetValue(fontFolders));
            FontProblems.Write(fonts, host.Error);
            var run = new ExportRun(host, host.CreateExporter(fonts, templates))
            {
                TemplateName = name,
                Combines = parse.GetValue(combine),
                Title = parse.GetValue(title),
                WritesChecksums = parse.GetValue(checksums),
                Strict = parse.GetValue(strict),
                SourceDate = date,
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
