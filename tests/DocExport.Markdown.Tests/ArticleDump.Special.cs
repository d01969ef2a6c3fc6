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
                Named("title", callout.Title);
                Children(callout.Blocks, depth);
                return;
            case Division division:
                Open(depth, "div", block.Span);
                Children(division.Blocks, depth);
                return;
            case Verse verse:
                Open(depth, "verse", block.Span);
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
}
