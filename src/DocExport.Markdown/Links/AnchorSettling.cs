using System.Collections.Immutable;
using DocExport.Model;

namespace DocExport.Markdown.Links;

/// <summary>
/// Settles, when the whole article is read, what links within it lead to: a second anchor of a name is none, and a link
/// to an anchor that is not there leaves its text. Its recursion is bounded as the nesting of the article is.
/// </summary>
internal sealed class AnchorSettling : ArticleRewriter
{
    private readonly ReadSession session;
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> headings = new(StringComparer.Ordinal);
    private bool isCollecting = true;

    private AnchorSettling(ReadSession session) => this.session = session;

    /// <summary>Settles an article's anchors and links; the same article when there is nothing to settle.</summary>
    public static Article Settle(Article article, ReadSession session)
    {
        if (!session.HasFragmentLinks && !session.HasAnchors)
        {
            return article;
        }

        // Headings first: an anchor right before a heading often has its name.
        var settling = new AnchorSettling(session);
        settling.headings.UnionWith(ArticleWalk.Headings(article.Blocks).Select(heading => heading.Id));
        foreach (var note in article.Footnotes)
        {
            settling.headings.UnionWith(ArticleWalk.Headings(note.Blocks).Select(heading => heading.Id));
        }

        article = settling.Rewrite(article);
        settling.isCollecting = false;
        return session.HasFragmentLinks ? settling.Rewrite(article) : article;
    }

    protected override Block Rewrite(Block block) =>
        base.Rewrite(block.Anchor is { } anchor && !IsFirst(anchor, block.Span) ? block with { Anchor = null } : block);

    protected override void Rewrite(Inline inline, ImmutableArray<Inline>.Builder rewritten)
    {
        switch (inline)
        {
            case Phrase phrase:
                Append(phrase, rewritten);
                break;
            case Link link when !isCollecting && link.Target[0] == '#' && !IsThere(link.Target[1..]):
                rewritten.AddRange(Rewrite(link.Inlines));
                ReportMissing(link);
                break;
            default:
                base.Rewrite(inline, rewritten);
                break;
        }
    }

    // A phrase whose anchor is none, and that has nothing else of its own, is what it holds.
    private void Append(Phrase phrase, ImmutableArray<Inline>.Builder rewritten)
    {
        var content = Rewrite(phrase.Inlines);
        if (phrase.Anchor is null || IsFirst(phrase.Anchor, phrase.Span))
        {
            rewritten.Add(phrase with { Inlines = content });
        }
        else if (phrase.Direction is null && phrase.Language is null)
        {
            rewritten.AddRange(content);
        }
        else
        {
            rewritten.Add(phrase with { Anchor = null, Inlines = content });
        }
    }

    private bool IsThere(string anchor) => headings.Contains(anchor) || anchors.Contains(anchor);

    private bool IsFirst(string anchor, Primitives.SourceSpan span)
    {
        if (!isCollecting)
        {
            return true;
        }

        var isHeading = headings.Contains(anchor);
        if (!isHeading && anchors.Add(anchor))
        {
            return true;
        }

        // An anchor with the name that its heading has anyway leads to the same place.
        if (!isHeading || session.GivenHeadingIds.Contains(anchor))
        {
            session.Log.Warn(
                DiagnosticCodes.AnchorTwice,
                span.Start,
                span.Length,
                $"The id \"{LinkTarget.Excerpt(anchor)}\" is given already; links lead to the {(isHeading ? "heading" : "first place")} that has it. Give each id once."
            );
        }

        return false;
    }

    private void ReportMissing(Link link) =>
        session.Log.Warn(
            DiagnosticCodes.MissingAnchor,
            link.Span.Start,
            link.Span.Length,
            $"Nothing in the article has the id \"{LinkTarget.Excerpt(link.Target[1..])}\"; the text stands without a link. A heading's id is its text in lower case, with hyphens for spaces."
        );
}
