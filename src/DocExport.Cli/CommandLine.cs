using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DocExport.Cli.Commands;

namespace DocExport.Cli;

/// <summary>The <c>docexport</c> command line.</summary>
internal static class CommandLine
{
    /// <summary>Does what the arguments say.</summary>
    /// <returns>A constant of <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, CommandHost host, CancellationToken token)
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        var root = new Command(
            "docexport",
            "Exports Markdown articles, Arabic ones above all, as print-ready PDF and as Word files."
        )
        {
            ExportCommand.Create(args, host, token),
            ImportCommand.Create(host, token),
            TemplatesCommand.Create(host),
            FontsCommand.Create(host),
            help,
            new VersionOption(),
        };
        // A file may be called @article.md; without this it would be read as a file of arguments.
        var parse = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            if (parse.Action is ParseErrorAction)
            {
                throw new UsageException([.. Explain(parse)]);
            }

            return parse.Invoke(
                new InvocationConfiguration
                {
                    Output = host.Out,
                    Error = host.Error,
                    EnableDefaultExceptionHandler = false,
                    // The process handles its signals itself (Interruption).
                    ProcessTerminationTimeout = null,
                }
            );
        }
        catch (UsageException fault)
        {
            foreach (var message in fault.Messages)
            {
                host.Error.WriteLine($"docexport: {PlainText.Of(message)}");
            }

            host.Error.WriteLine($"See 'docexport {CommandPath(parse)}--help'.");
            return ExitStatus.WrongUse;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            host.Error.WriteLine(
                "docexport: Stopped. Files that were finished before are complete; no other was changed."
            );
            return ExitStatus.Interrupted;
        }
    }

    private static IEnumerable<string> Explain(ParseResult parse)
    {
        if (parse.CommandResult.Parent is not null)
        {
            return parse.Errors.Select(error => error.Message);
        }

        var commands = string.Join(", ", parse.CommandResult.Command.Subcommands.Select(command => command.Name));
        return parse.UnmatchedTokens is [var first, ..]
            ? [$"'{first}' is no command. Possible are: {commands}."]
            : [$"A command is missing. Possible are: {commands}."];
    }

    private static string CommandPath(ParseResult parse) =>
        parse.CommandResult.Parent is null ? "" : $"{parse.CommandResult.Command.Name} ";
}
