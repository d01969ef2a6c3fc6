using DocExport.Fonts;

namespace DocExport.Typography.Tests;

/// <summary>The fonts that the repository carries.</summary>
internal static class Fonts
{
    private static readonly FontLibrary Library = FontLibrary.Load([Path.Combine(Root(), "fonts")]);

    public static FontFile Named(string family) =>
        (Library.Find(family) ?? throw new InvalidOperationException($"no font family '{family}'")).Match(
            bold: false,
            italic: false
        );

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DocExport.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run within the repository");
        }

        return folder.FullName;
    }
}
