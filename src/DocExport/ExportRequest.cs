using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport;

/// <summary>One article and what it shall become.</summary>
/// <param name="Source">The article's bytes: Markdown or plain text in UTF-8, or in UTF-16 with a byte order mark.</param>
/// <param name="SourceName">The article's name in diagnostics, as the user gave it.</param>
/// <param name="Formats">The formats to write; files are returned in this order.</param>
public sealed record ExportRequest(ReadOnlyMemory<byte> Source, string SourceName, ImmutableArray<ExportFormat> Formats)
{
    /// <summary>
    /// The template, by name or, for a caller who may read any file, by path; null takes the one that the article names,
    /// else <c>news</c>.
    /// </summary>
    public string? TemplateName { get; init; }

    /// <summary>What the source is; null tells it by the name, of which <c>.txt</c> ends those of plain text.</summary>
    public SourceKind? SourceKind { get; init; }

    /// <summary>Whether a warning makes the export fail.</summary>
    public bool Strict { get; init; }

    /// <summary>The bounds of the export.</summary>
    public ExportLimits Limits { get; init; } = ExportLimits.Default;

    /// <summary>The date of an article that gives none itself (SOURCE_DATE_EPOCH); null leaves dates out.</summary>
    public DateTimeOffset? SourceDate { get; init; }
}
