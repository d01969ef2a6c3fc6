using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.Source;

/// <summary>
/// Widens the span of a node to all that it holds: Markdig ends a block too early where a tab or a lazy line is in it.
/// </summary>
internal static class SpanCover
{
    /// <summary>A span with all blocks in it.</summary>
    public static SourceSpan With(this SourceSpan span, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            span = span.With(block.Span);
        }

        return span;
    }

    /// <summary>A span with all inlines in it.</summary>
    public static SourceSpan With(this SourceSpan span, ImmutableArray<Inline> inlines) =>
        inlines.IsEmpty ? span : span.With(inlines[0].Span).With(inlines[^1].Span);

    /// <summary>The span from the first start to the last end.</summary>
    public static SourceSpan With(this SourceSpan span, SourceSpan inner)
    {
        var first = inner.Start < span.Start ? inner : span;
        return first with { Length = Math.Max(span.End, inner.End) - first.Start };
    }
}
