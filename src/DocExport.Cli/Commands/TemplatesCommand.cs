using System.CommandLine;
using DocExport.Templates;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport templates [NAME]</c>: which templates there are, and what one of them says.</summary>
internal static class TemplatesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(CommandHost host)
    {
        var name = new Argument<string?>("NAME")
        {
            Description =
                "A template's name, or a path to its folder or .json file, to check it and to see what it uses.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var folders = LibraryOptions.TemplateFolders();
        var command = new Command("templates", "Lists the templates, or checks and describes one.") { name, folders };
        command.SetAction(parse =>
        {
            var catalog = LibraryOptions.Templates(host, parse.GetValue(folders));
            return parse.GetValue(name) is { } one ? Describe(one, catalog, host) : List(catalog, host);
        });
        return command;
    }

    private static int List(TemplateCatalog catalog, CommandHost host)
    {
        var entries = catalog.List();
        var width = entries.Select(entry => entry.Name.Length).DefaultIfEmpty().Max();
        var writer = new DiagnosticWriter(host.Error, host.UsesColor);
        foreach (var entry in entries)
        {
            var description = entry.Diagnostics.IsEmpty ? entry.Description : "(cannot be used)";
            host.Out.WriteLine($"{entry.Name.PadRight(width)}  {PlainText.Of(description)}");
            foreach (var diagnostic in entry.Diagnostics)
            {
                writer.Write(diagnostic);
            }
        }

        return entries.All(entry => entry.Diagnostics.IsEmpty) ? ExitStatus.Success : ExitStatus.Failure;
    }

    private static int Describe(string name, TemplateCatalog catalog, CommandHost host)
    {
        var result = catalog.Load(name);
        if (result.Template is not { } template)
        {
            var writer = new DiagnosticWriter(host.Error, host.UsesColor);
            foreach (var diagnostic in result.Diagnostics)
            {
                writer.Write(diagnostic);
            }

            return ExitStatus.WrongUse;
        }

        foreach (var line in TemplateDescription.Of(template))
        {
            host.Out.WriteLine(PlainText.Of(line));
        }

        return ExitStatus.Success;
    }
}
