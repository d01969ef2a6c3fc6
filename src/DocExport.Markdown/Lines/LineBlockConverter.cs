using System.Collections.Immutable;
using DocExport.Markdown.Blocks;
using DocExport.Model;

namespace DocExport.Markdown.Lines;

/// <summary>Line blocks, line by line.</summary>
internal static class LineBlockConverter
{
    public static LineBlock Convert(LineBlockNode block, BlockConverter blocks)
    {
        var lines = ImmutableArray.CreateBuilder<LineBlockLine>(block.Count);
        foreach (var child in block)
        {
            blocks.Count(child);
            var line = (LineNode)child;
            lines.Add(new LineBlockLine(blocks.SpanOf(line), line.Indent, blocks.Inlines.Convert(line.Inline)));
        }

        return new LineBlock(blocks.SpanOf(block), lines.DrainToImmutable());
    }
}
