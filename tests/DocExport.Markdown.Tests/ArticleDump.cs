using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>
/// Writes an article as a tree that reads: <c>(kind details children)</c>, one block a line, inlines in a row. With spans,
/// each node is followed by <c>@line:column+length</c>.
/// </summary>
internal sealed partial class ArticleDump
{
    private readonly StringBuilder text = new();
    private readonly bool spans;

    private ArticleDump(bool spans) => this.spans = spans;

    public static string Of(Article article, bool spans = false)
    {
        var dump = new ArticleDump(spans);
        dump.Metadata(article.Metadata);
        dump.Blocks(article.Blocks, 0);
        return dump.text.ToString().TrimEnd('\n');
    }

    private void Metadata(ArticleMetadata metadata)
    {
        if (!metadata.Title.IsEmpty)
        {
            text.Append("title").Append(At(metadata.TitleSpan));
            Inlines(metadata.Title);
            text.Append('\n');
        }

        Line("keywords" + At(metadata.KeywordsSpan), metadata.Keywords);
        Line("authors", metadata.Authors);
        Line("lang", metadata.Language is { } language ? [language] : []);
        Line("direction", metadata.Direction is { } direction ? [direction.ToString()] : []);
        Line("date", metadata.Date is { } date ? [date.ToString("O", CultureInfo.InvariantCulture)] : []);
        SpecialMetadata(metadata);
        Line("template", metadata.Template is { } template ? [template] : []);
    }

    private void Line(string name, ImmutableArray<string> values)
    {
        if (!values.IsEmpty)
        {
            text.Append(name).Append(": ").AppendJoin(" | ", values).Append('\n');
        }
    }

    private void Blocks(ImmutableArray<Block> blocks, int depth)
    {
        foreach (var block in blocks)
        {
            Block(block, depth);
        }
    }

    private void Block(Block block, int depth)
    {
        switch (block)
        {
            case Heading heading:
                Open(depth, $"h{heading.Level} #{heading.Id}", heading.Span);
                Inlines(heading.Inlines);
                break;
            case Paragraph paragraph:
                Open(depth, "p", paragraph.Span);
                Inlines(paragraph.Inlines);
                break;
            case CodeBlock code:
                Open(depth, code.CodeLanguage is null ? "pre" : "pre " + code.CodeLanguage, code.Span);
                text.Append(' ').Append(Quoted(code.Text));
                break;
            case ThematicBreak rule:
                Open(depth, "hr", rule.Span);
                break;
            case Quote quote:
                Open(depth, "quote", quote.Span);
                text.Append('\n');
                Blocks(quote.Blocks, depth + 1);
                Close();
                return;
            case ListBlock list:
                Open(depth, (list.IsOrdered ? $"ol {list.Start}" : "ul") + (list.IsTight ? "" : " loose"), list.Span);
                text.Append('\n');
                foreach (var item in list.Items)
                {
                    Open(depth + 1, "li", item.Span);
                    text.Append('\n');
                    Blocks(item.Blocks, depth + 2);
                    Close();
                }

                Close();
                return;
            case Table table:
                Open(depth, "table " + string.Join(' ', table.Columns).ToLowerInvariant(), table.Span);
                Attributes(table);
                Caption(table.Caption);
                text.Append('\n');
                Rows("head", table.HeaderRows, depth + 1);
                Rows("row", table.BodyRows, depth + 1);
                Close();
                return;
            default:
                SpecialBlock(block, depth);
                return;
        }

        text.Append(")\n");
    }

    private void Rows(string name, ImmutableArray<TableRow> rows, int depth)
    {
        foreach (var row in rows)
        {
            Open(depth, name, row.Span);
            foreach (var cell in row.Cells)
            {
                text.Append(" (td").Append(Spans(cell)).Append(At(cell.Span));
                Cell(cell, depth);
                text.Append(')');
            }

            text.Append(")\n");
        }
    }

    private void Inlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            text.Append(' ');
            switch (inline)
            {
                case Text plain:
                    text.Append(Quoted(plain.Value)).Append(At(plain.Span));
                    break;
                case Code code:
                    text.Append("(code").Append(At(code.Span)).Append(' ').Append(Quoted(code.Value)).Append(')');
                    break;
                case Emphasis emphasis:
                    Nested("em", emphasis.Span, emphasis.Inlines);
                    break;
                case Strong strong:
                    Nested("strong", strong.Span, strong.Inlines);
                    break;
                case Link link:
                    Nested(
                        $"link {link.Target}{(link.Title is null ? "" : " " + Quoted(link.Title))}",
                        link.Span,
                        link.Inlines
                    );
                    break;
                case LineBreak lineBreak:
                    text.Append("br").Append(At(lineBreak.Span));
                    break;
                case SoftBreak softBreak:
                    text.Append('/').Append(At(softBreak.Span));
                    break;
                default:
                    throw new InvalidOperationException(inline.GetType().Name);
            }
        }
    }

    private void Nested(string name, SourceSpan span, ImmutableArray<Inline> inlines)
    {
        text.Append('(').Append(name).Append(At(span));
        Inlines(inlines);
        text.Append(')');
    }

    private void Open(int depth, string name, SourceSpan span) =>
        text.Append(' ', 2 * depth).Append('(').Append(name).Append(At(span));

    // The closing parenthesis of a container stands behind its last child's.
    private void Close()
    {
        if (text[^1] == '\n')
        {
            text.Length--;
        }

        text.Append(")\n");
    }

    private string At(SourceSpan span) =>
        spans ? string.Create(CultureInfo.InvariantCulture, $"@{span.Line}:{span.Column}+{span.Length}") : "";

    private static string Quoted(string value) =>
        "\"" + value.Replace("\n", "⏎", StringComparison.Ordinal).Replace("\t", "⇥", StringComparison.Ordinal) + "\"";
}
