using System.CommandLine;

namespace DocExport.Cli.Commands;

/// <summary><c>docexport fonts</c>: which families a template can name.</summary>
internal static class FontsCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(CommandHost host)
    {
        var folders = LibraryOptions.FontFolders();
        var command = new Command("fonts", "Lists the font families that a template can name, with their files.")
        {
            folders,
        };
        command.SetAction(parse =>
        {
            var library = LibraryOptions.Fonts(host, parse.GetValue(folders));
            foreach (var family in library.Faces.GroupBy(face => face.FamilyName, StringComparer.OrdinalIgnoreCase))
            {
                host.Out.WriteLine(PlainText.Of(family.Key));
                foreach (var face in family)
                {
                    host.Out.WriteLine($"  {PlainText.Of(face.StyleName), -12}  {PlainText.Of(face.Path)}");
                }
            }

            FontProblems.Write(library, host.Error);
            return ExitStatus.Success;
        });
        return command;
    }
}
