using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocExport.Fonts;
using DocExport.Typography.Itemization;
using HarfBuzzSharp;

namespace DocExport.Typography.Shaping;

/// <summary>Shapes one item with HarfBuzz and turns its glyphs into clusters in logical order.</summary>
internal static class RunShaper
{
    /// <summary>Shapes an item in the context of its paragraph, so that letters join across style changes.</summary>
    /// <param name="item">What is shaped.</param>
    /// <param name="paragraph">The paragraph around it.</param>
    /// <param name="font">HarfBuzz's font of the item's face.</param>
    /// <param name="workspace">A buffer to work in.</param>
    /// <param name="clusters">Receives the clusters.</param>
    /// <param name="unsafeToBreak">Receives, for each cluster, HarfBuzz's unsafe-to-break flag.</param>
    public static ShapedRun Shape(
        in TextItem item,
        ParagraphText paragraph,
        Font font,
        ShapingBuffer workspace,
        List<Cluster> clusters,
        List<bool> unsafeToBreak
    )
    {
        var buffer = workspace.Buffer;
        buffer.ClearContents();
        buffer.AddUtf16(paragraph.Text.AsSpan(), item.Start, item.End - item.Start);
        buffer.ContentType = ContentType.Unicode;
        buffer.Direction = (item.Level & 1) == 1 ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = item.Script;
        if ((paragraph.Spans[item.SpanIndex].Language ?? paragraph.Language) is { } language)
        {
            buffer.Language = workspace.LanguageOf(language);
        }

        font.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var clusterStart = clusters.Count;
        CollectClusters(infos, positions, item, clusters, unsafeToBreak);
        return new ShapedRun(
            paragraph.Spans[item.SpanIndex],
            item.Face,
            item.Level,
            item.Script,
            clusterStart,
            clusters.Count - clusterStart,
            CopyGlyphs(infos, positions)
        )
        {
            LevelBefore = item.LevelBefore,
        };
    }

    /// <summary>Stands an object in the line: one cluster as wide as it, without a glyph.</summary>
    public static ShapedRun Stand(
        in TextItem item,
        StyledSpan span,
        InlineObject inline,
        List<Cluster> clusters,
        List<bool> unsafeToBreak
    )
    {
        var advance = (int)Math.Round(inline.Width * item.Face.UnitsPerEm / span.Style.Size);
        clusters.Add(new Cluster(item.Start, item.End - item.Start, 0, 0, advance, 0));
        unsafeToBreak.Add(false);
        return new ShapedRun(span, item.Face, item.Level, item.Script, clusters.Count - 1, 1, [])
        {
            LevelBefore = item.LevelBefore,
        };
    }

    private static ImmutableArray<Glyph> CopyGlyphs(
        ReadOnlySpan<GlyphInfo> infos,
        ReadOnlySpan<GlyphPosition> positions
    )
    {
        var glyphs = new Glyph[infos.Length];
        for (var index = 0; index < glyphs.Length; index++)
        {
            var position = positions[index];
            glyphs[index] = new Glyph(
                (ushort)infos[index].Codepoint,
                position.XAdvance,
                position.XOffset,
                position.YOffset
            );
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(glyphs);
    }

    /// <summary>
    /// Groups the glyphs by cluster. HarfBuzz lays them out from left to right, so those of right-to-left text come
    /// last cluster first.
    /// </summary>
    private static void CollectClusters(
        ReadOnlySpan<GlyphInfo> infos,
        ReadOnlySpan<GlyphPosition> positions,
        in TextItem item,
        List<Cluster> clusters,
        List<bool> unsafeToBreak
    )
    {
        var isReversed = (item.Level & 1) == 1;
        var nextStart = item.End;
        var first = clusters.Count;
        for (var taken = 0; taken < infos.Length; )
        {
            // Walk the clusters from the last in logical order, so that each knows where the next one starts.
            var index = isReversed ? taken : infos.Length - 1 - taken;
            var value = infos[index].Cluster;
            var (advance, count, flags) = (0, 0, default(GlyphFlags));
            while (taken < infos.Length)
            {
                var position = isReversed ? taken : infos.Length - 1 - taken;
                if (infos[position].Cluster != value)
                {
                    break;
                }

                advance += positions[position].XAdvance;
                flags |= infos[position].GlyphFlags;
                count++;
                taken++;
            }

            var glyphStart = isReversed ? index : index - count + 1;
            clusters.Add(new Cluster((int)value, nextStart - (int)value, glyphStart, count, advance, 0));
            unsafeToBreak.Add(flags.HasFlag(GlyphFlags.UnsafeToBreak));
            nextStart = (int)value;
        }

        clusters.Reverse(first, clusters.Count - first);
        unsafeToBreak.Reverse(first, unsafeToBreak.Count - first);
    }
}
