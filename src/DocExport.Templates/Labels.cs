namespace DocExport.Templates;

/// <summary>The words that a template adds to an article, in one language.</summary>
public sealed record Labels
{
    /// <summary>Before a single keyword, with its colon: <c>الكلمة المفتاحية:</c>.</summary>
    public required string Keyword { get; init; }

    /// <summary>Before several keywords.</summary>
    public required string Keywords { get; init; }

    /// <summary>Between keywords or names, with its space: <c>، </c>.</summary>
    public required string Separator { get; init; }

    /// <summary>The byline of an article that gives authors and no byline; <c>{authors}</c> is their names.</summary>
    public required string Byline { get; init; }

    /// <summary>Where the article comes from; <c>{source}</c> is the source.</summary>
    public required string Source { get; init; }

    /// <summary>The heading of a table of contents.</summary>
    public required string Contents { get; init; }

    /// <summary>Which page of how many, for page headers and footers; <c>{page}</c> and <c>{pages}</c> are the numbers.</summary>
    public required string PageOfPages { get; init; }

    /// <summary>The title of <see cref="Primitives.CalloutKind.Note"/>.</summary>
    public required string Note { get; init; }

    /// <summary>The title of <see cref="Primitives.CalloutKind.Tip"/>.</summary>
    public required string Tip { get; init; }

    /// <summary>The title of <see cref="Primitives.CalloutKind.Important"/>.</summary>
    public required string Important { get; init; }

    /// <summary>The title of <see cref="Primitives.CalloutKind.Warning"/>.</summary>
    public required string Warning { get; init; }

    /// <summary>The title of <see cref="Primitives.CalloutKind.Caution"/>.</summary>
    public required string Caution { get; init; }

    /// <summary>The heading of notes that stand at the end, where an engine cannot set them at the foot.</summary>
    public required string Notes { get; init; }

    /// <summary>The title of a callout whose author gave none.</summary>
    public string Of(Primitives.CalloutKind kind) =>
        kind switch
        {
            Primitives.CalloutKind.Tip => Tip,
            Primitives.CalloutKind.Important => Important,
            Primitives.CalloutKind.Warning => Warning,
            Primitives.CalloutKind.Caution => Caution,
            _ => Note,
        };
}
