using DocExport.Fonts;

namespace DocExport.Cli.Commands;

/// <summary>Says which font files are not used, and why.</summary>
internal static class FontProblems
{
    /// <summary>Writes one line for each problem of a library.</summary>
    public static void Write(FontLibrary library, TextWriter error)
    {
        foreach (var problem in library.Problems)
        {
            error.WriteLine($"{PlainText.Of(problem.Path)}: warning: {PlainText.Of(problem.Message)}");
        }
    }
}
