namespace DocExport.Markdown.Tests;

/// <summary>Where the reader means to differ from a specification, with the reason.</summary>
internal static class SpecDeviations
{
    /// <summary>Why the tree of an example differs; null when it must not.</summary>
    public static string? Of(string spec, int number) => null;

    /// <summary>Why words of an example do not stand in the model as they do in its HTML; null when they must.</summary>
    public static string? WordsOf(string spec, int number) => null;
}
