using DocExport.Primitives;

namespace DocExport;

/// <summary>One article as it comes from outside.</summary>
/// <param name="Content">Its bytes: UTF-8, or UTF-16 with a byte order mark.</param>
/// <param name="Name">Its name in diagnostics, as the user gave it.</param>
public sealed record ArticleSource(ReadOnlyMemory<byte> Content, string Name)
{
    private readonly SourceKind? kind;

    /// <summary>What it is written in: told by the name when not said, of which <c>.txt</c> ends those of plain text.</summary>
    public SourceKind Kind
    {
        get =>
            kind
            ?? (Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? SourceKind.PlainText : SourceKind.Markdown);
        init => kind = value;
    }

    /// <summary>Where the images lie that the article names; null for an article that has no folder.</summary>
    public IResourceResolver? Resources { get; init; }
}
