using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>What the article says about itself in its front matter.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Metadata of an article that says nothing about itself.</summary>
    public static ArticleMetadata Empty { get; } = new();

    /// <summary>The title as inlines, from the front matter or the article's opening level-1 heading; empty when there is none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>Where the title stands in the source.</summary>
    public SourceSpan TitleSpan { get; init; } = SourceSpan.StartOfFile;

    /// <summary>The subtitle; empty when there is none.</summary>
    public ImmutableArray<Inline> Subtitle { get; init; } = [];

    /// <summary>The keywords, in the author's order.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Where the keywords stand in the source.</summary>
    public SourceSpan KeywordsSpan { get; init; } = SourceSpan.StartOfFile;

    /// <summary>The authors' names, in the author's order.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>
    /// The line that says who wrote it, as it shall be printed: <c>كتبت ليلى حداد من طرابلس</c>; null when the template
    /// makes one from the authors.
    /// </summary>
    public string? Byline { get; init; }

    /// <summary>Where the article comes from: an agency, a newspaper; null when it does not say.</summary>
    public string? Source { get; init; }

    /// <summary>The place of the dateline: where the article was written; null when it does not say.</summary>
    public string? Place { get; init; }

    /// <summary>The language as a BCP 47 tag such as <c>ar</c> or <c>ar-LY</c>; null when the article does not say.</summary>
    public string? Language { get; init; }

    /// <summary>The base direction as the article gives it, by <c>dir</c> or by its language; null when it does not say.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The article's date, which stands in the dateline; null when it does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>
    /// The date that files carry in their properties: the article's own, else one that the user gave for such articles
    /// (SOURCE_DATE_EPOCH). Output carries no other date.
    /// </summary>
    public DateOnly? FileDate
    {
        get => field ?? Date;
        init;
    }

    /// <summary>The template that the article asks for; null when it does not say.</summary>
    public string? Template { get; init; }

    /// <summary>The digits of generated numbers that the article asks for; null leaves them to the template.</summary>
    public Digits? Digits { get; init; }
}
