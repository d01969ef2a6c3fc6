using System.Collections.Immutable;
using CsCheck;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Layout.Tests;

/// <summary>Random articles of all kinds of blocks.</summary>
internal static class RandomArticle
{
    private static readonly SourceSpan At = SourceSpan.StartOfFile;

    private const int Notes = 3;

    private static readonly Gen<string> Word = Gen.Frequency(
        (5, Gen.OneOf("كلمة", "في", "السلام", "١٢٣", "والتعاون،", "مُدَرِّس")),
        (4, Gen.OneOf("word", "a", "(x)", "2024", "https://example.com/a?b=1", "well-known")),
        (1, Gen.OneOf("antidisestablishmentarianismantidisestablishmentarianism", "الاستقلاليةالاستقلاليةالاستقلالية"))
    );

    private static readonly Gen<Inline> Run =
        from words in Word.Array[1, 12]
        let text = new Text(At, string.Join(' ', words) + " ")
        from kind in Gen.Int[0, 16]
        from number in Gen.Int[1, Notes]
        select kind switch
        {
            0 => new Emphasis(At, [text]),
            1 => new Strong(At, [text]),
            2 => new Link(At, "https://example.com", null, [text, new Code(At, "f(x)")]),
            3 => new Code(At, text.Value),
            4 => new LineBreak(At),
            5 => new SoftBreak(At),
            6 => new Styled(At, (InlineStyle)(number % 6), [text]),
            7 => new Phrase(At, (Direction)(number % 2), "fa", null, [text]),
            8 => new FootnoteReference(At, number),
            9 => new Image(At, number == 1 ? "wide.png" : "missing.png", "alternative", null),
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

    private static readonly Gen<Block> SpanningTable =
        from upper in Cell.Array[3]
        from lower in Cell.Array[2]
        from wide in Cell.Array[2]
        from count in Gen.Int[1, 3]
        let rows = new[]
        {
            Row([upper[0] with { RowSpan = 2, IsRowHeader = true }, upper[1], upper[2]]),
            Row(lower),
            Row([wide[0], wide[1] with { ColumnSpan = 2 }]),
        }
        select (Block)
            new Table(
                At,
                [.. Enumerable.Repeat(ColumnAlignment.Start, 3)],
                [],
                [.. Enumerable.Repeat(rows, count).SelectMany(row => row)]
            )
            {
                Caption = [new Text(At, "caption")],
            };

    private static readonly Gen<Block> Verse =
        from first in Word.Array[1, 6]
        from second in Word.Array[0, 6]
        select (Block)
            new Verse(
                At,
                [
                    new VerseLine(At, Line(first), Line(second)),
                    new VerseLine(At, Line(["قفا", "نبك"]), Line(["من", "ذكرى"])),
                ]
            );

    private static readonly Gen<Block> Lines =
        from indents in Gen.Int[0, 90].Array[1, 4]
        from runs in Run.Array[0, 3]
        select (Block)new LineBlock(At, [.. indents.Select(indent => new LineBlockLine(At, indent, [.. runs]))]);

    private static readonly Gen<Block> Figure =
        from isThere in Gen.Bool
        from share in Gen.Double[0.05, 1]
        from caption in Run.Array[0, 2]
        let image = new Image(At, isThere ? "wide.png" : "missing.png", "alternative", null)
        select (Block)new Figure(At, image with { Width = ImageSize.OfMeasure(share) }, [.. caption]);

    private static readonly Gen<Footnote> Note =
        from paragraphs in Word.Array[0, 60].Array[0, 2]
        select new Footnote(At, "label", [.. paragraphs.Select(words => new Paragraph(At, Line(words)))]);

    /// <summary>Articles in either direction.</summary>
    public static Gen<Article> Articles { get; } =
        from blocks in Blocks(2).Array[0, 12]
        from notes in Note.Array[Notes]
        from isArabic in Gen.Bool
        let metadata = new ArticleMetadata
        {
            Direction = isArabic ? Direction.RightToLeft : Direction.LeftToRight,
            Language = isArabic ? "ar" : "en",
        }
        select new Article(metadata, [.. blocks]) { Footnotes = [.. notes] };

    /// <summary>All text of an article in reading order, without white space: what must be painted.</summary>
    public static string TextOf(Article article) => new ArticleText(article, Make.Images).Read();

    private static Gen<Block> Blocks(int depth)
    {
        var plain = Gen.Frequency(
            (6, Paragraph),
            (3, Heading),
            (2, Code),
            (2, Table),
            (1, SpanningTable),
            (1, Verse),
            (1, Lines),
            (1, Figure),
            (1, Gen.Const((Block)new ThematicBreak(At))),
            (1, Gen.Const((Block)new PageBreak(At)))
        );
        if (depth == 0)
        {
            return plain;
        }

        var inner = Blocks(depth - 1).Array[0, 3];
        var quote = inner.Select(blocks => (Block)new Quote(At, [.. blocks]));
        var callout = inner.Select(blocks => (Block)new Callout(At, CalloutKind.Note, Line(["title"]), [.. blocks]));
        var division =
            from blocks in inner
            from direction in Gen.Enum<Direction>()
            select (Block)new Division(At, [.. blocks]) { Direction = direction, Language = "fa" };
        var definitions =
            from term in Word
            from blocks in inner
            select (Block)
                new DefinitionList(
                    At,
                    [new DefinitionEntry(At, [new DefinitionTerm(At, Line([term]))], [new Definition(At, [.. blocks])])]
                );
        var list =
            from items in inner.Array[1, 4]
            from start in Gen.OneOf<int?>(null, 1, 998, 123456789)
            from isTight in Gen.Bool
            from isDone in Gen.OneOf<bool?>(null, true, false)
            select (Block)
                new ListBlock(
                    At,
                    start,
                    isTight,
                    [.. items.Select(item => new ListItem(At, [.. item]) { IsDone = isDone })]
                );
        return Gen.Frequency((8, plain), (1, quote), (2, list), (1, callout), (1, division), (1, definitions));
    }

    private static TableRow Row(TableCell[] cells) => new(At, [.. cells]);

    private static ImmutableArray<Inline> Line(string[] words) =>
        words.Length == 0 ? [] : [new Text(At, string.Join(' ', words))];
}
