namespace DocExport.Testing;

/// <summary>The folders of the repository that the tests were built from.</summary>
public static class Repository
{
    private const string Solution = "DocExport.sln";

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The folder of material that may lie beside the repository; null where it does not. Checks that need it are
    /// skipped then.
    /// </summary>
    public static string? Shared =>
        Path.GetFullPath(Path.Combine(Root, "..", "shared")) is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>The full path of a file or folder of the repository.</summary>
    /// <param name="parts">Its path from the root, with slashes.</param>
    public static string PathOf(string parts) => Path.Combine(Root, Path.Combine(parts.Split('/')));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
