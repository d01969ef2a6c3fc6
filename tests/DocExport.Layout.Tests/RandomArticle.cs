using System.Collections.Immutable;
using System.Text;
using CsCheck;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Layout.Tests;

/// <summary>Random articles of all kinds of blocks.</summary>
internal static class RandomArticle
{
    private static readonly SourceSpan At = SourceSpan.StartOfFile;

    private static readonly Gen<string> Word = Gen.Frequency(
        (5, Gen.OneOf("كلمة", "في", "السلام", "١٢٣", "والتعاون،", "مُدَرِّس")),
        (4, Gen.OneOf("word", "a", "(x)", "2024", "https://example.com/a?b=1", "well-known")),
        (1, Gen.OneOf("antidisestablishmentarianismantidisestablishmentarianism", "الاستقلاليةالاستقلاليةالاستقلالية"))
    );

    private static readonly Gen<Inline> Run =
        from words in Word.Array[1, 12]
        let text = new Text(At, string.Join(' ', words) + " ")
        from kind in Gen.Int[0, 9]
        select kind switch
        {
            0 => new Emphasis(At, [text]),
            1 => new Strong(At, [text]),
            2 => new Link(At, "https://example.com", null, [text, new Code(At, "f(x)")]),
            3 => new Code(At, text.Value),
            4 => new LineBreak(At),
            5 => new SoftBreak(At),
            _ => (Inline)text,
        };

    private static readonly Gen<Block> Paragraph =
        from runs in Run.Array[0, 6]
        select (Block)new Paragraph(At, [.. runs]);

    private static readonly Gen<Block> Heading =
        from level in Gen.Int[1, 6]
        from word in Word
        select (Block)new Heading(At, level, word, [new Text(At, word)]);

    private static readonly Gen<Block> Code =
        from lines in Gen.OneOf("", "if (a) {", "    return 1;", "\tx", "# تعليق").Array[1, 9]
        select (Block)new CodeBlock(At, string.Join('\n', lines), null);

    private static readonly Gen<TableCell> Cell =
        from runs in Run.Array[0, 4]
        from isLong in Gen.Int[0, 40]
        let inlines = isLong == 0 && runs.Length > 0 ? Enumerable.Repeat(runs, 30).SelectMany(r => r) : runs
        select new TableCell(At, runs.Length == 0 ? [] : [new Paragraph(At, [.. inlines])]);

    private static readonly Gen<Block> Table =
        from columns in Gen.Int[1, 5]
        from headers in Cell.Array[columns].Array[0, 1]
        from rows in Cell.Array[columns].Array[0, 8]
        from alignment in Gen.Enum<ColumnAlignment>()
        select (Block)
            new Table(At, [.. Enumerable.Repeat(alignment, columns)], [.. headers.Select(Row)], [.. rows.Select(Row)]);

    /// <summary>Articles in either direction.</summary>
    public static Gen<Article> Articles { get; } =
        from blocks in Blocks(2).Array[0, 12]
        from isArabic in Gen.Bool
        let metadata = new ArticleMetadata
        {
            Direction = isArabic ? Direction.RightToLeft : Direction.LeftToRight,
            Language = isArabic ? "ar" : "en",
        }
        select new Article(metadata, [.. blocks]);

    /// <summary>All text of an article in reading order, without white space: what must be painted.</summary>
    public static string TextOf(Article article)
    {
        var text = new StringBuilder();
        Append(article.Blocks, text);
        return string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));
    }

    private static Gen<Block> Blocks(int depth)
    {
        var plain = Gen.Frequency(
            (6, Paragraph),
            (3, Heading),
            (2, Code),
            (2, Table),
            (1, Gen.Const((Block)new ThematicBreak(At)))
        );
        if (depth == 0)
        {
            return plain;
        }

        var inner = Blocks(depth - 1).Array[0, 3];
        var quote = inner.Select(blocks => (Block)new Quote(At, [.. blocks]));
        var list =
            from items in inner.Array[1, 4]
            from start in Gen.OneOf<int?>(null, 1, 998, 123456789)
            from isTight in Gen.Bool
            select (Block)new ListBlock(At, start, isTight, [.. items.Select(item => new ListItem(At, [.. item]))]);
        return Gen.Frequency((6, plain), (1, quote), (2, list));
    }

    private static TableRow Row(TableCell[] cells) => new(At, [.. cells]);

    private static void Append(ImmutableArray<Block> blocks, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    text.Append(InlineText.Of(paragraph.Inlines));
                    break;
                case Heading heading:
                    text.Append(InlineText.Of(heading.Inlines));
                    break;
                case CodeBlock code:
                    text.Append(code.Text);
                    break;
                case Quote quote:
                    Append(quote.Blocks, text);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        Append(item.Blocks, text);
                    }

                    break;
                case Table table:
                    foreach (var cell in table.HeaderRows.Concat(table.BodyRows).SelectMany(row => row.Cells))
                    {
                        Append(cell.Blocks, text);
                    }

                    break;
                default:
                    break;
            }
        }
    }
}
