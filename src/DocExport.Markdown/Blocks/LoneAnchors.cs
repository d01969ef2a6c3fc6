using DocExport.Model;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Anchors that stand in a paragraph of their own, as in <c>&lt;a name="x"&gt;&lt;/a&gt;</c> before a heading: they move
/// into the block that follows, for a paragraph without words would show as a gap.
/// </summary>
internal static class LoneAnchors
{
    /// <summary>Moves the anchors of a row of blocks; those with nothing behind them stay.</summary>
    public static void Settle(List<Block> blocks)
    {
        var kept = 0;
        List<Inline> waiting = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (i + 1 < blocks.Count && CanTake(blocks[i + 1]) && IsLone(block))
            {
                waiting.AddRange(((Paragraph)block).Inlines.Where(inline => inline is Phrase));
                continue;
            }

            blocks[kept++] = waiting.Count == 0 ? block : With(block, waiting);
            waiting.Clear();
        }

        blocks.RemoveRange(kept, blocks.Count - kept);
    }

    private static bool IsLone(Block block) =>
        block is Paragraph paragraph
        && paragraph.Inlines.All(inline => inline is Phrase { Inlines.IsEmpty: true } or SoftBreak or LineBreak);

    private static bool CanTake(Block block) => block is Paragraph or Heading;

    private static Block With(Block block, List<Inline> anchors) =>
        block switch
        {
            Heading heading => heading with { Inlines = [.. anchors, .. heading.Inlines] },
            Paragraph paragraph => paragraph with { Inlines = [.. anchors, .. paragraph.Inlines] },
            _ => block,
        };
}
