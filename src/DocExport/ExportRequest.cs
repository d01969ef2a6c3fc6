using System.Collections.Immutable;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport;

/// <summary>An article, or several that become one document, and what shall be made of it.</summary>
/// <param name="Articles">The articles, at least one; of several each becomes a chapter that starts a page.</param>
/// <param name="Formats">The formats to write; files are returned in this order.</param>
public sealed record ExportRequest(ImmutableArray<ArticleSource> Articles, ImmutableArray<ExportFormat> Formats)
{
    /// <summary>A request for one article.</summary>
    public ExportRequest(ArticleSource article, ImmutableArray<ExportFormat> formats)
        : this([article], formats) { }

    /// <summary>Whether the articles become one document even when there is only one: with contents and chapters.</summary>
    public bool Combines { get; init; }

    /// <summary>Whether the articles become one document.</summary>
    internal bool IsCombined => Combines || Articles.Length > 1;

    /// <summary>The title of a document of several articles; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// The template, by name or, for a caller who may read any file, by path; null takes the one that the article names,
    /// else <c>news</c>, and for a document of several articles <c>book</c>.
    /// </summary>
    public string? TemplateName { get; init; }

    /// <summary>The sheet to print on, with the template's margins; null leaves it to the template.</summary>
    public PaperSize? Paper { get; init; }

    /// <summary>Which pages become pictures, and how; for <see cref="ExportFormat.Png"/>.</summary>
    public PageImageOptions PageImages { get; init; } = PageImageOptions.Default;

    /// <summary>Whether a warning makes the export fail.</summary>
    public bool Strict { get; init; }

    /// <summary>The bounds of the export.</summary>
    public ExportLimits Limits { get; init; } = ExportLimits.Default;

    /// <summary>The date of an article that gives none itself (SOURCE_DATE_EPOCH); null leaves dates out.</summary>
    public DateTimeOffset? SourceDate { get; init; }
}
