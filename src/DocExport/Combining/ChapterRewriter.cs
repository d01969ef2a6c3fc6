using System.Collections.Immutable;
using DocExport.Model;

namespace DocExport.Combining;

/// <summary>
/// Rewrites what an article names by itself (anchors, links to them, images, numbers of notes), so that it can stand
/// in one document with others that use the same names.
/// </summary>
/// <param name="prefix">What is put before every anchor and image reference.</param>
/// <param name="notesBefore">How many notes the document has before this article's.</param>
internal sealed class ChapterRewriter(string prefix, int notesBefore) : ArticleRewriter
{
    protected override Block Rewrite(Block block)
    {
        var rewritten = base.Rewrite(block);
        rewritten = rewritten is Heading heading ? heading with { Id = prefix + heading.Id } : rewritten;
        return rewritten with { Anchor = Prefixed(block.Anchor) };
    }

    protected override void Rewrite(Inline inline, ImmutableArray<Inline>.Builder rewritten) =>
        base.Rewrite(
            inline switch
            {
                Phrase phrase => phrase with { Anchor = Prefixed(phrase.Anchor) },
                Link { Target: ['#', .. var anchor] } link => link with { Target = $"#{prefix}{anchor}" },
                FootnoteReference reference => reference with { Number = reference.Number + notesBefore },
                _ => inline,
            },
            rewritten
        );

    protected override Image Rewrite(Image image) => image with { Source = prefix + image.Source };

    private string? Prefixed(string? anchor) => anchor is null ? null : prefix + anchor;
}
