namespace DocExport.Primitives;

/// <summary>
/// The bounds within which an article is exported. Each is checked in the code that would otherwise blow up, and ends
/// the export with a diagnostic that names the bound.
/// </summary>
public sealed record ExportLimits
{
    /// <summary>The limits of the command line: wide enough for a long book.</summary>
    public static ExportLimits Default { get; } = new();

    /// <summary>The largest article source, in bytes.</summary>
    public int MaxInputBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The most blocks in one article, nested ones included.</summary>
    public int MaxBlocks { get; init; } = 500_000;

    /// <summary>The deepest nesting of blocks, and of inlines; deeper ones are flattened with a diagnostic.</summary>
    public int MaxNesting { get; init; } = 64;

    /// <summary>The most columns of a table; Word itself stops at 63.</summary>
    public int MaxTableColumns { get; init; } = 63;

    /// <summary>The most cells of one table.</summary>
    public int MaxTableCells { get; init; } = 200_000;

    /// <summary>The most pages of one document.</summary>
    public int MaxPages { get; init; } = 20_000;

    /// <summary>The most pictures of pages that one export makes; each is held until all are made.</summary>
    public int MaxPageImages { get; init; } = 1_000;

    /// <summary>The most pixels of the picture of a page, four bytes each: A4 at 600 dots an inch has 35 million.</summary>
    public long MaxPagePixels { get; init; } = 40_000_000;

    /// <summary>The largest image file, in bytes.</summary>
    public int MaxImageBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most pixels of one image; a small file may claim to be a huge picture.</summary>
    public long MaxImagePixels { get; init; } = 100_000_000;

    /// <summary>The most images that are read for one document.</summary>
    public int MaxImages { get; init; } = 2_000;

    /// <summary>The most bytes of all image files of one document.</summary>
    public long MaxTotalImageBytes { get; init; } = 512L * 1024 * 1024;
}
