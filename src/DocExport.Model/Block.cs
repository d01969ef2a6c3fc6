using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A block of an article: what starts on a line of its own.</summary>
/// <param name="Span">Its place in the source.</param>
public abstract record Block(SourceSpan Span)
{
    /// <summary>
    /// The anchor that links within the article name after <c>#</c>, unique in the article; null when the author gave
    /// none. A <see cref="Heading"/> has its <see cref="Heading.Id"/> instead.
    /// </summary>
    public string? Anchor { get; init; }

    /// <summary>The block's own base direction, handed down to what stands in it; null for that of the block around.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The block's own language as a BCP 47 tag, handed down to what stands in it; null for that of the block around.</summary>
    public string? Language { get; init; }
}
