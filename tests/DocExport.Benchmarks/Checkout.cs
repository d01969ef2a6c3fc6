namespace DocExport.Benchmarks;

/// <summary>The files of the checkout that a benchmark works on.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The seed article.</summary>
    public static string Seed => Path.Combine(Root, "seeds", "libya-turkey-security.md");

    /// <summary>The fonts of the product.</summary>
    public static string Fonts => Path.Combine(Root, "fonts");

    /// <summary>The template of the seed article.</summary>
    public static string NewsTemplate => Path.Combine(Root, "templates", "news", "template.json");

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DocExport.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run this in a checkout.");
        }

        return folder;
    }
}
