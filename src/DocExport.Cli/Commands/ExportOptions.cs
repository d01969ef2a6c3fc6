using System.CommandLine;

namespace DocExport.Cli.Commands;

/// <summary>The arguments and options of <c>docexport export</c>.</summary>
internal sealed class ExportOptions
{
    /// <summary>The articles.</summary>
    public Argument<string[]> Inputs { get; } =
        new("INPUT")
        {
            Description =
                "Markdown files, or plain text that ends in .txt; a folder stands for its *.md files, - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };

    /// <summary>The one file to write.</summary>
    public Option<string?> Output { get; } =
        new("--output", "-o")
        {
            HelpName = "FILE",
            Description =
                "The file to write, for one input; its end .pdf, .docx or .png says the format. - is standard output. "
                + "Pictures of several pages are numbered: page-{p}.png, or page-{0p}.png with zeros.",
        };

    /// <summary>The folder to write to.</summary>
    public Option<string?> OutputFolder { get; } =
        new("--out-dir")
        {
            HelpName = "DIR",
            Description = "The folder to write to; it is created when it does not exist.",
        };

    /// <summary>The formats.</summary>
    public Option<string[]> Formats { get; } =
        new("--to")
        {
            HelpName = "FORMATS",
            Description =
                "pdf, docx, png (a picture of each page), or several: pdf,docx. Without it, the end of -o decides, else pdf.",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };

    /// <summary>The template, by name or path.</summary>
    public Option<string?> Template { get; } =
        new("--template")
        {
            HelpName = "NAME|PATH",
            Description =
                "The template: a name that 'docexport templates' lists, or a path. "
                + "Without it, the article's front matter decides, else 'news'.",
        };

    /// <summary>The sheet to print on.</summary>
    public Option<string?> Paper { get; } =
        new("--paper")
        {
            HelpName = "SIZE",
            Description = "The sheet: A3, A4, A5, B5, Letter or Legal. Without it, the template decides.",
        };

    /// <summary>Which pages become pictures.</summary>
    public Option<string?> Pages { get; } =
        new("--pages")
        {
            HelpName = "PAGES",
            Description = "The pages of --to png, such as 1-3,7 or 9- (to the end). Without it, all.",
        };

    /// <summary>The resolution of the pictures.</summary>
    public Option<string?> DotsPerInch { get; } =
        new("--dpi") { HelpName = "NUMBER", Description = "The dots an inch of --to png, 36 to 600. Without it, 144." };

    /// <summary>Whether the articles become one document.</summary>
    public Option<bool> Combine { get; } =
        new("--combine")
        {
            Description = "Make one document of all articles, with a table of contents; each starts a page. Needs -o.",
        };

    /// <summary>The title of that document.</summary>
    public Option<string?> Title { get; } =
        new("--title") { HelpName = "TEXT", Description = "The title of the document that --combine makes." };

    /// <summary>Whether checksum files are written.</summary>
    public Option<bool> Checksums { get; } =
        new("--sha256") { Description = "Write FILE.sha256 beside each file, for 'sha256sum -c'." };

    /// <summary>Whether a warning makes an article fail.</summary>
    public Option<bool> Strict { get; } = new("--strict") { Description = "Fail on warnings, not only on errors." };

    /// <summary>Folders with fonts.</summary>
    public Option<string[]> FontFolders { get; } = LibraryOptions.FontFolders();

    /// <summary>Folders with templates.</summary>
    public Option<string[]> TemplateFolders { get; } = LibraryOptions.TemplateFolders();

    /// <summary>Adds all of them to a command, in the order of its help.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Inputs);
        Option[] options =
        [
            Output,
            OutputFolder,
            Formats,
            Template,
            Paper,
            Pages,
            DotsPerInch,
            Combine,
            Title,
            Checksums,
            Strict,
            FontFolders,
            TemplateFolders,
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }
}
