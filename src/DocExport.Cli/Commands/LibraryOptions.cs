using System.Collections.Immutable;
using System.CommandLine;
using DocExport.Fonts;
using DocExport.Templates;

namespace DocExport.Cli.Commands;

/// <summary>Where fonts and templates are: the folders of the options before those of the program.</summary>
internal static class LibraryOptions
{
    /// <summary><c>--font-dir</c>.</summary>
    public static Option<string[]> FontFolders() =>
        new("--font-dir")
        {
            HelpName = "DIR",
            Description = "A folder of fonts to use before the program's own. May be given several times.",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };

    /// <summary><c>--template-dir</c>.</summary>
    public static Option<string[]> TemplateFolders() =>
        new("--template-dir")
        {
            HelpName = "DIR",
            Description = "A folder of templates to use before the program's own. May be given several times.",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };

    /// <summary>Lists the fonts.</summary>
    /// <exception cref="UsageException">A folder that was named does not exist.</exception>
    public static FontLibrary Fonts(CommandHost host, string[]? folders) =>
        FontLibrary.Load(Folders(host, folders, "--font-dir", "fonts"));

    /// <summary>Finds the templates.</summary>
    /// <exception cref="UsageException">A folder that was named does not exist.</exception>
    public static TemplateCatalog Templates(CommandHost host, string[]? folders) =>
        new(Folders(host, folders, "--template-dir", "templates"));

    private static ImmutableArray<string> Folders(CommandHost host, string[]? named, string option, string own)
    {
        var missing = (named ?? []).Where(folder => !Directory.Exists(folder)).ToArray();
        if (missing.Length > 0)
        {
            throw new UsageException([
                .. missing.Select(folder => $"{option} {folder}: There is no such folder. Check the path."),
            ]);
        }

        var program = Path.Combine(host.ProgramFolder, own);
        return Directory.Exists(program) ? [.. named ?? [], program] : [.. named ?? []];
    }
}
