using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DocExport.Cli.Commands;

/// <summary>The usual help, and after that of <c>export</c> its examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        if (string.Equals(parseResult.CommandResult.Command.Name, ExportCommand.Name, StringComparison.Ordinal))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ExportCommand.Examples);
        }

        return status;
    }
}
