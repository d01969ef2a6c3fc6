using System.Collections.Immutable;

namespace DocExport.Primitives;

/// <summary>
/// On which page each anchor stands where the exporter has laid the article out: what a format that leaves pages to its
/// reader fills its table of contents with.
/// </summary>
/// <param name="Pages">The page number, from 1, by anchor: a heading's id, or a block's anchor. <see cref="Title"/> for the title.</param>
public sealed record PageMap(ImmutableDictionary<string, int> Pages)
{
    /// <summary>The anchor of an article's title; no heading has this id, for ids hold no punctuation but the hyphen.</summary>
    public const string Title = "#title";

    /// <summary>The page of an anchor; null when it is not known.</summary>
    public int? PageOf(string anchor) => Pages.TryGetValue(anchor, out var page) ? page : null;
}
