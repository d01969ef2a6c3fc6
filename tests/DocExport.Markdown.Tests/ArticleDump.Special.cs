using System.Collections.Immutable;
using System.Globalization;
using DocExport.Model;

namespace DocExport.Markdown.Tests;

/// <summary>The blocks that hold more than paragraphs, lists and plain tables.</summary>
internal sealed partial class ArticleDump
{
    private void SpecialMetadata(ArticleMetadata metadata)
    {
        if (!metadata.Subtitle.IsEmpty)
        {
            text.Append("subtitle");
            Inlines(metadata.Subtitle);
            text.Append('\n');
        }

        Line("byline", metadata.Byline is { } byline ? [byline] : []);
        Line("source", metadata.Source is { } source ? [source] : []);
        Line("place", metadata.Place is { } place ? [place] : []);
        Line("digits", metadata.Digits is { } digits ? [digits.ToString()] : []);
    }

    private void SpecialBlock(Block block, int depth)
    {
        switch (block)
        {
            case PageBreak:
                Open(depth, "page-break", block.Span);
                break;
            case TableOfContents contents:
                Open(depth, contents.Levels is { } levels ? $"toc {levels}" : "toc", block.Span);
                break;
            case Callout callout:
                Open(depth, callout.Kind.ToString().ToLowerInvariant(), block.Span);
                Attributes(block);
                Caption(callout.Title);
                Children(callout.Blocks, depth);
                return;
            case Division division:
                Open(depth, "div", block.Span);
                Attributes(block);
                Children(division.Blocks, depth);
                return;
            case Verse verse:
                Open(depth, "verse", block.Span);
                Attributes(block);
                foreach (var line in verse.Lines)
                {
                    text.Append('\n');
                    Open(depth + 1, "line", line.Span);
                    Inlines(line.First);
                    text.Append(line.Second.IsEmpty ? "" : " |");
                    Inlines(line.Second);
                    text.Append(')');
                }

                break;
            case LineBlock lines:
                Open(depth, "lines", block.Span);
                foreach (var line in lines.Lines)
                {
                    text.Append('\n');
                    Open(
                        depth + 1,
                        line.Indent == 0 ? "line" : string.Create(CultureInfo.InvariantCulture, $"line {line.Indent}"),
                        line.Span
                    );
                    Inlines(line.Inlines);
                    text.Append(')');
                }

                break;
            case DefinitionList list:
                Open(depth, "dl", block.Span);
                text.Append('\n');
                foreach (var entry in list.Entries)
                {
                    Entry(entry, depth + 1);
                }

                Close();
                return;
            default:
                throw new InvalidOperationException(block.GetType().Name);
        }

        text.Append(")\n");
    }

    private void Entry(DefinitionEntry entry, int depth)
    {
        foreach (var term in entry.Terms)
        {
            Open(depth, "dt", term.Span);
            Inlines(term.Inlines);
            text.Append(")\n");
        }

        foreach (var definition in entry.Definitions)
        {
            Open(depth, "dd", definition.Span);
            Children(definition.Blocks, depth);
        }
    }

    private void Children(ImmutableArray<Block> blocks, int depth)
    {
        text.Append('\n');
        Blocks(blocks, depth + 1);
        Close();
    }

    // A cell of one paragraph stands in its row; others as trees below.
    private void Cell(TableCell cell, int depth)
    {
        if (cell.Blocks is [Paragraph only])
        {
            Inlines(only.Inlines);
        }
        else if (!cell.Blocks.IsEmpty)
        {
            text.Append('\n');
            Blocks(cell.Blocks, depth + 1);
            text.Length--;
        }
    }

    private static string Spans(TableCell cell) =>
        (cell.ColumnSpan, cell.RowSpan) is (1, 1)
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" {cell.ColumnSpan}x{cell.RowSpan}");

    private void Attributes(Block block)
    {
        text.Append(block.Anchor is null ? "" : " #" + block.Anchor)
            .Append(block.Direction is null ? "" : " " + block.Direction)
            .Append(block.Language is null ? "" : " " + block.Language);
    }

    private void Caption(ImmutableArray<Inline> caption)
    {
        if (!caption.IsEmpty)
        {
            text.Append(" [");
            Inlines(caption);
            text.Append(" ]");
        }
    }
}
