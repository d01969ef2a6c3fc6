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
    private string own = "";

    private ArticleDump(bool spans) => this.spans = spans;

    public static string Of(Article article, bool spans = false)
    {
        var dump = new ArticleDump(spans);
        dump.Metadata(article.Metadata);
        dump.Blocks(article.Blocks, 0);
        foreach (var note in article.Footnotes)
        {
            dump.Open(0, note.Label.Length == 0 ? "note" : "note " + note.Label, note.Span);
            dump.text.Append('\n');
            dump.Blocks(note.Blocks, 1);
            dump.Close();
        }

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
        own =
            block is Heading
                ? Own(null, block.Direction, block.Language)
                : Own(block.Anchor, block.Direction, block.Language);
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
            case Figure figure:
                Open(depth, "figure", figure.Span);
                Inlines([figure.Image]);
                Named("caption", figure.Caption);
                break;
            case ThematicBreak rule:
                Open(depth, "hr", rule.Span);
                break;
            case Quote quote:
                Open(depth, "quote", quote.Span);
                Children(quote.Blocks, depth);
                return;
            case ListBlock list:
                Open(depth, (list.IsOrdered ? $"ol {list.Start}" : "ul") + (list.IsTight ? "" : " loose"), list.Span);
                text.Append('\n');
                foreach (var item in list.Items)
                {
                    Open(
                        depth + 1,
                        item.IsDone is not { } done ? "li"
                            : done ? "li done"
                            : "li todo",
                        item.Span
                    );
                    Children(item.Blocks, depth + 1);
                }

                Close();
                return;
            case Table table:
                Open(depth, "table " + string.Join(' ', table.Columns).ToLowerInvariant(), table.Span);
                Named("caption", table.Caption);
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
                text.Append(cell.IsRowHeader ? " (th" : " (td");
                text.Append(cell.ColumnSpan > 1 ? $" columns={cell.ColumnSpan}" : "");
                text.Append(cell.RowSpan > 1 ? $" rows={cell.RowSpan}" : "");
                text.Append(cell.Alignment is { } alignment ? " " + alignment.ToString().ToLowerInvariant() : "");
                text.Append(At(cell.Span));
                // A cell of one plain paragraph stands in its row; others as trees below.
                if (cell.Blocks is [Paragraph { Anchor: null, Direction: null, Language: null } only])
                {
                    Inlines(only.Inlines);
                }
                else if (!cell.Blocks.IsEmpty)
                {
                    text.Append('\n');
                    Blocks(cell.Blocks, depth + 2);
                    text.Length--;
                }

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
                case Styled styled:
                    Nested(styled.Style.ToString().ToLowerInvariant(), styled.Span, styled.Inlines);
                    break;
                case Phrase phrase:
                    Nested(
                        "phrase" + Own(phrase.Anchor, phrase.Direction, phrase.Language),
                        phrase.Span,
                        phrase.Inlines
                    );
                    break;
                case FootnoteReference reference:
                    text.Append(CultureInfo.InvariantCulture, $"(note {reference.Number}{At(reference.Span)})");
                    break;
                case Image image:
                    text.Append("(img").Append(At(image.Span)).Append(' ').Append(image.Source);
                    text.Append(' ').Append(Quoted(image.Alternative));
                    text.Append(image.Title is null ? "" : " title=" + Quoted(image.Title));
                    text.Append(Size(" width=", image.Width)).Append(Size(" height=", image.Height)).Append(')');
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

    // What stands apart from the content of a block, when there is any: its caption or its title.
    private void Named(string name, ImmutableArray<Inline> inlines)
    {
        if (!inlines.IsEmpty)
        {
            text.Append(" (").Append(name);
            Inlines(inlines);
            text.Append(')');
        }
    }

    private void Children(ImmutableArray<Block> blocks, int depth)
    {
        text.Append('\n');
        Blocks(blocks, depth + 1);
        Close();
    }

    private static string Size(string name, ImageSize? size) =>
        size is not { } given ? ""
        : given.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{name}{share * 100:0.##}%")
        : name + given.Length;

    private static string Own(string? anchor, Direction? direction, string? language) =>
        (anchor is null ? "" : " #" + anchor)
        + (
            direction is null ? ""
            : direction == Direction.RightToLeft ? " rtl"
            : " ltr"
        )
        + (language is null ? "" : " " + language);

    private void Nested(string name, SourceSpan span, ImmutableArray<Inline> inlines)
    {
        text.Append('(').Append(name).Append(At(span));
        Inlines(inlines);
        text.Append(')');
    }

    private void Open(int depth, string name, SourceSpan span)
    {
        text.Append(' ', 2 * depth).Append('(').Append(name).Append(own).Append(At(span));
        own = "";
    }

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
