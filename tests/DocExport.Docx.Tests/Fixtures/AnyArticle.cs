using System.Collections.Immutable;
using CsCheck;
using DocExport.Model;
using DocExport.Primitives;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>Articles of any make: every block within every other, every mark within every other.</summary>
internal static class AnyArticle
{
    private static readonly Gen<string> Words = OneOf(
        "كلمة",
        "نص عربي طويل بعض الشيء",
        "Latin words",
        "123",
        "(أ) b [ج]",
        "",
        " ",
        "x\u0001y",
        "\u202Bz"
    );

    private static readonly Gen<string?> Anchor = OneOf<string?>(null, null, "a", "b", "مرساة", "1 x");
    private static readonly Gen<Direction?> AnyDirection = OneOf<Direction?>(
        null,
        null,
        Direction.LeftToRight,
        Direction.RightToLeft
    );

    private static readonly Gen<string?> Language = OneOf<string?>(null, "ar", "en", "not a tag");

    /// <summary>The articles.</summary>
    public static Gen<Article> Generator { get; } =
        Gen.Select(
            Blocks(depth: 3).Array[0, 6],
            Inlines(depth: 2),
            AnyDirection,
            Blocks(depth: 1).Array[0, 2].Array[2, 2],
            (blocks, title, direction, notes) =>
                new Article(
                    new ArticleMetadata
                    {
                        Title = title,
                        Direction = direction,
                        Language = direction == Direction.RightToLeft ? "ar" : "en",
                        Authors = ["A"],
                    },
                    [.. blocks]
                )
                {
                    Footnotes = [.. notes.Select(note => new Footnote(default, "n", [.. note]))],
                }
        );

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<ImmutableArray<Inline>> Inlines(int depth) =>
        AnyInline(depth).Array[0, 3].Select(inlines => inlines.ToImmutableArray());

    private static Gen<Inline> AnyInline(int depth)
    {
        var plain = Gen.OneOf(
            Words.Select(words => (Inline)T(words)),
            Words.Select(words => (Inline)C(words)),
            Gen.Int[0, 3].Select(number => (Inline)new FootnoteReference(default, number)),
            OneOf("map.png", "photo.webp", "lying.jpeg", "gone.png", "wide.gif")
                .Select(source => (Inline)new Image(default, source, "بديل", "t")),
            Gen.Const((Inline)Br())
        );
        if (depth == 0)
        {
            return plain;
        }

        var inside = Inlines(depth - 1);
        return Gen.OneOf(
            plain,
            inside.Select(inlines => (Inline)Em([.. inlines])),
            inside.Select(inlines => (Inline)B([.. inlines])),
            inside.Select(inlines => (Inline)A("#a", [.. inlines])),
            inside.Select(inlines => (Inline)A("https://example.org/", [.. inlines])),
            Gen.Select(
                Gen.Enum<InlineStyle>(),
                inside,
                (style, inlines) => (Inline)new Styled(default, style, inlines)
            ),
            Gen.Select(
                AnyDirection,
                Language,
                inside,
                (direction, language, inlines) => (Inline)new Phrase(default, direction, language, null, inlines)
            )
        );
    }

    private static Gen<Block> Blocks(int depth)
    {
        var plain = Gen.OneOf(
            Inlines(2).Select(inlines => (Block)new Paragraph(default, inlines)),
            Gen.Select(
                Gen.Int[1, 6],
                Inlines(1),
                (level, text) => (Block)new Heading(default, level, $"h{level}", text)
            ),
            Words.Select(words => (Block)Pre(words)),
            Gen.Const((Block)Hr()),
            Gen.Const((Block)new PageBreak(default)),
            Gen.Const((Block)new TableOfContents(default, null)),
            Inlines(1).Select(caption => (Block)new Figure(default, new Image(default, "map.png", "", null), caption)),
            Inlines(1).Select(line => (Block)new LineBlock(default, [new LineBlockLine(default, 3, line)])),
            Gen.Select(
                Inlines(1),
                Inlines(1),
                (first, second) => (Block)new Verse(default, [new VerseLine(default, first, second)])
            )
        );
        var block = depth == 0 ? plain : Gen.OneOf(plain, Containers(Blocks(depth - 1).Array[0, 3]));
        return Gen.Select(
            block,
            Anchor,
            AnyDirection,
            Language,
            (made, anchor, direction, language) =>
                made with
                {
                    Anchor = anchor,
                    Direction = direction,
                    Language = language,
                }
        );
    }

    private static Gen<Block> Containers(Gen<Block[]> inside) =>
        Gen.OneOf(
            inside.Select(blocks => (Block)Q(blocks)),
            inside.Select(blocks => (Block)new Division(default, [.. blocks])),
            Gen.Select(
                Gen.Enum<CalloutKind>(),
                inside,
                (kind, blocks) => (Block)new Callout(default, kind, [], [.. blocks])
            ),
            Gen.Select(
                OneOf<int?>(null, 1, 7),
                OneOf<bool?>(null, true, false),
                inside,
                (start, isDone, blocks) =>
                    (Block)
                        new ListBlock(default, start, IsTight: true, [Li(blocks) with { IsDone = isDone }, Li(P("x"))])
            ),
            inside.Select(blocks =>
                (Block)
                    new DefinitionList(
                        default,
                        [
                            new DefinitionEntry(
                                default,
                                [new DefinitionTerm(default, [T("term")])],
                                [new Definition(default, [.. blocks])]
                            ),
                        ]
                    )
            ),
            Gen.Select(
                Gen.Int[1, 4].Array[9],
                Gen.Int[1, 4].Array[9],
                inside,
                (columns, rows, blocks) => (Block)Table(columns, rows, blocks)
            )
        );

    // Spans as hostile as can be: reaching out of the table, into one another, more cells than there is room for.
    private static Table Table(int[] columns, int[] rows, Block[] blocks)
    {
        var cells = columns
            .Select(
                (span, index) =>
                    new TableCell(default, index % 2 == 0 ? [.. blocks] : [])
                    {
                        ColumnSpan = span,
                        RowSpan = rows[index],
                        IsRowHeader = index % 3 == 0,
                    }
            )
            .ToList();
        return new Table(
            default,
            [ColumnAlignment.Start, ColumnAlignment.Left, ColumnAlignment.Center],
            [new TableRow(default, [.. cells[..3]])],
            [
                new TableRow(default, [.. cells[3..5]]),
                new TableRow(default, [cells[5]]),
                new TableRow(default, []),
                new TableRow(default, [.. cells[6..]]),
            ]
        );
    }
}
