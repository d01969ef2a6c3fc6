using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Pages;

/// <summary>What a document says about itself: the part of the article's metadata that a file format keeps.</summary>
public sealed record DocumentInfo
{
    /// <summary>The title as plain text; empty when there is none.</summary>
    public required string Title { get; init; }

    /// <summary>The authors.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>The keywords.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>The language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The base direction.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The date of the document; null leaves every date out.</summary>
    public DateTimeOffset? Date { get; init; }
}
