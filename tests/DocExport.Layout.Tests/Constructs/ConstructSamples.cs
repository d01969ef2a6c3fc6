using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Layout.Tests.Constructs;

/// <summary>An article for each construct, with the lines that a page of it holds.</summary>
internal static class ConstructSamples
{
    public static readonly ImmutableDictionary<string, (Article Article, int Lines)> All = new (
        string Name,
        int Lines,
        Article Article
    )[]
    {
        ("title-block", 20, TitleBlock()),
        ("title-block-authors", 20, Authors()),
        ("inline-styles", 20, InlineStyles()),
        ("phrases", 20, Phrases()),
        ("directions-and-anchors", 30, Directions()),
        ("inline-images", 20, InlineImages()),
        ("figures", 30, Figures()),
        ("figure-kept-with-caption", 8, FigureAtPageEnd()),
        ("task-list", 20, Tasks()),
        ("definition-list", 20, Definitions()),
        ("line-block", 20, LineBlock()),
        ("callouts", 30, Callouts()),
        ("page-breaks", 10, PageBreaks()),
        ("table-spans", 30, TableSpans()),
        ("table-spans-left-to-right", 20, TableSpansLeftToRight()),
        ("table-row-group-is-kept", 6, RowGroup(words: 6)),
        ("table-row-group-taller-than-a-page", 6, RowGroup(words: 40)),
        ("table-scaled", 20, ScaledTable()),
        ("verse", 20, Verse()),
        ("verse-too-long", 20, LongVerse()),
        ("verse-in-a-narrow-measure", 20, NarrowVerse()),
        ("footnotes", 12, Footnotes()),
        ("footnote-continues", 8, FootnoteContinues()),
        ("footnote-moves-its-line", 8, FootnoteMovesItsLine()),
        ("footnotes-everywhere", 30, FootnotesEverywhere()),
        ("contents", 8, Contents()),
        ("chapters", 8, Chapters()),
    }.ToImmutableDictionary(sample => sample.Name, sample => (sample.Article, sample.Lines), StringComparer.Ordinal);

    private static Article TitleBlock() =>
        new(
            ArticleMetadata.Empty with
            {
                Title = Make.Text("Title"),
                Subtitle = Make.Text("Subtitle"),
                Byline = "Written by Leila",
                Authors = ["Leila Haddad"],
                Place = "Tripoli",
                Source = "The Agency",
                Keywords = ["one", "two"],
                Language = "en",
            },
            [Make.P("Body.")]
        );

    private static Article Authors() =>
        new(
            ArticleMetadata.Empty with
            {
                Title = Make.Text("Title"),
                Authors = ["Leila Haddad", "Omar Salem"],
                Source = "The Agency",
                Language = "en",
            },
            [Make.P("Body.")]
        );

    private static Article InlineStyles() =>
        Make.RightToLeft(
            Make.P(
                Make.T("قبل "),
                Make.Styled(InlineStyle.Strikethrough, "مشطوب"),
                Make.T(" "),
                Make.Styled(InlineStyle.Underline, "under"),
                Make.T(" x"),
                Make.Styled(InlineStyle.Superscript, "2"),
                Make.T(" H"),
                Make.Styled(InlineStyle.Subscript, "2"),
                Make.T("O "),
                Make.Styled(InlineStyle.Highlight, "معلم"),
                Make.T(" "),
                Make.Styled(InlineStyle.Keyboard, "Ctrl+C")
            )
        );

    private static Article Phrases() =>
        Make.RightToLeft(
            Make.P(
                Make.T("قال "),
                new Phrase(Make.At, Direction.LeftToRight, "en", "quoted", Make.Text("a, b (c)!")),
                Make.T(" ثم "),
                new Phrase(Make.At, null, "fa", null, Make.Text("فارسی")),
                new Phrase(Make.At, null, null, "empty", []),
                new Link(Make.At, "#quoted", null, Make.Text("هناك"))
            )
        );

    private static Article Directions() =>
        Make.RightToLeft(
            Make.P("عربي.") with
            {
                Anchor = "first",
            },
            Make.P("English paragraph.") with
            {
                Direction = Direction.LeftToRight,
                Language = "en",
            },
            new Division(
                Make.At,
                [
                    new ListBlock(Make.At, null, IsTight: true, [new ListItem(Make.At, [Make.P("English item")])]),
                    new Quote(Make.At, [Make.P("English quotation")]),
                    new Table(
                        Make.At,
                        [ColumnAlignment.Start, ColumnAlignment.Right],
                        [Make.Row(Make.Cell("one"), Make.Cell("two"))],
                        []
                    ),
                ]
            )
            {
                Direction = Direction.LeftToRight,
                Language = "en",
                Anchor = "english",
            },
            new Division(Make.At, []) { Anchor = "nothing" },
            Make.P("عربي.")
        );

    private static Article InlineImages() =>
        Make.Article(
            Make.P(
                Make.T("before "),
                Make.Image("tiny.png", "a dot") with
                {
                    Height = ImageSize.Of(new Length(7)),
                },
                Make.T(" between "),
                Make.Image("wide.png", ""),
                Make.T(" after")
            ),
            Make.P(Make.T("an "), Make.Image("missing.png", "image that is missing"), Make.T(" here")),
            Make.P(
                new Link(
                    Make.At,
                    "https://example.com",
                    null,
                    [Make.Image("wide.png", "as wide as the text") with { Width = ImageSize.OfMeasure(1) }]
                )
            )
        );

    private static Article Figures() =>
        Make.RightToLeft(
            Make.Figure(Make.Image("wide.png", "صورة"), "التعليق"),
            Make.Figure(Make.Image("wide.png", "half") with { Width = ImageSize.OfMeasure(0.5) }, ""),
            Make.Figure(Make.Image("wide.png", ""), ""),
            Make.Figure(Make.Image("missing.png", "بديل"), "تعليق ما لم يوجد"),
            Make.Figure(Make.Image("tiny.png", "coarse") with { Width = ImageSize.OfMeasure(0.25) }, "")
        );

    private static Article FigureAtPageEnd() =>
        Make.Article(
            Make.P(Make.Words(15)),
            Make.Figure(Make.Image("wide.png", "picture"), "Caption"),
            Make.Figure(
                Make.Image("wide.png", "as tall as the page") with
                {
                    Height = ImageSize.OfMeasure(1),
                },
                "Caption"
            )
        );

    private static Article Tasks() =>
        Make.RightToLeft(
            new ListBlock(
                Make.At,
                null,
                IsTight: true,
                [
                    new ListItem(Make.At, [Make.P("منجز")]) { IsDone = true },
                    new ListItem(Make.At, [Make.P("باق")]) { IsDone = false },
                ]
            )
        );

    private static Article Definitions() =>
        Make.Article(
            new DefinitionList(
                Make.At,
                [
                    new DefinitionEntry(
                        Make.At,
                        [
                            new DefinitionTerm(Make.At, Make.Text("Term")),
                            new DefinitionTerm(Make.At, Make.Text("Also")),
                        ],
                        [
                            new Definition(Make.At, [Make.P(Make.Words(8))]),
                            new Definition(Make.At, [Make.P("Second"), Make.P("More")]),
                        ]
                    ),
                ]
            )
        );

    private static Article LineBlock() =>
        Make.Article(
            Make.P("Before"),
            new LineBlock(
                Make.At,
                [
                    new LineBlockLine(Make.At, 0, Make.Text("First line")),
                    new LineBlockLine(Make.At, 4, Make.Text(Make.Words(7))),
                    new LineBlockLine(Make.At, 0, []),
                    new LineBlockLine(Make.At, 0, Make.Text("Last")),
                ]
            ),
            Make.P("After")
        );

    private static Article Callouts() =>
        Make.RightToLeft(
            new Callout(Make.At, CalloutKind.Warning, [], [Make.P("نص"), Make.P("آخر")]),
            new Callout(Make.At, CalloutKind.Tip, Make.Text("عنوان"), [])
        );

    private static Article PageBreaks() =>
        Make.Article(
            new PageBreak(Make.At),
            Make.P("One"),
            new PageBreak(Make.At),
            new PageBreak(Make.At),
            Make.P("Two"),
            new Table(
                Make.At,
                [ColumnAlignment.Start],
                [],
                [Make.Row(new TableCell(Make.At, [Make.P("a"), new PageBreak(Make.At), Make.P("b")]))]
            ),
            new PageBreak(Make.At)
        );

    private static Article TableSpans() =>
        Make.RightToLeft(
            new Table(
                Make.At,
                [ColumnAlignment.Start, ColumnAlignment.Start, ColumnAlignment.Start],
                [Make.Row(Make.Cell("عام"), Make.Cell("بلدان", 2, 1))],
                [
                    Make.Row(Make.Cell("صف", 1, 2) with { IsRowHeader = true }, Make.Cell("a"), Make.Cell("b")),
                    Make.Row(Make.Cell("c", 2, 1) with { Alignment = ColumnAlignment.Center }),
                    Make.Row(Make.Cell("d"), Make.Cell("e", 2, 2)),
                    Make.Row(Make.Cell("f")),
                ]
            )
            {
                Caption = Make.Text("جدول"),
            }
        );

    private static Article TableSpansLeftToRight() =>
        Make.Article(
            new Table(
                Make.At,
                [ColumnAlignment.Start, ColumnAlignment.Start],
                [],
                [
                    Make.Row(Make.Cell("a tall cell of several words in some lines", 1, 2), Make.Cell("b")),
                    Make.Row(Make.Cell("c")),
                ]
            )
        );

    private static Article RowGroup(int words) =>
        Make.Article(
            Make.P(Make.Words(10)),
            new Table(
                Make.At,
                [ColumnAlignment.Start, ColumnAlignment.Start],
                [Make.Row(Make.Cell("h"), Make.Cell("i"))],
                [
                    Make.Row(Make.Cell(Make.Words(words), 1, 3), Make.Cell("b")),
                    Make.Row(Make.Cell("c")),
                    Make.Row(Make.Cell("d")),
                    Make.Row(Make.Cell("e"), Make.Cell("f")),
                ]
            )
        );

    private static Article ScaledTable() =>
        Make.Article(
            new Table(
                Make.At,
                [ColumnAlignment.Start, ColumnAlignment.Start],
                [],
                [Make.Row(Make.Cell("antidisestablishment"), Make.Cell("counterrevolutionary"))]
            )
        );

    private static Article Verse() =>
        Make.RightToLeft(
            new Verse(
                Make.At,
                [
                    Make.Verse("قفا نبك من ذكرى", "حبيب ومنزل"),
                    Make.Verse("بسقط اللوى", "بين الدخول"),
                    Make.Verse("شطر وحيد", ""),
                ]
            ),
            Make.P("بعد")
        );

    private static Article LongVerse() =>
        Make.Article(
            new Verse(
                Make.At,
                [Make.Verse("word01 word02 word03 word04", "short one"), Make.Verse("one two", "three four")]
            )
        );

    private static Article NarrowVerse() =>
        Make.Article(
            new Table(
                Make.At,
                [ColumnAlignment.Start, ColumnAlignment.Start],
                [],
                [
                    Make.Row(
                        new TableCell(Make.At, [new Verse(Make.At, [Make.Verse("one two three", "four five")])]),
                        Make.Cell(Make.Words(40))
                    ),
                ]
            )
        );

    private static Article Footnotes() =>
        Make.RightToLeft(
            Make.P(Make.T("نص"), Make.Note(1), Make.T(" وعام 2024"), Make.Note(2), Make.T(" ثم"), Make.Note(1)),
            Make.P("نص آخر")
        ) with
        {
            Footnotes = [Make.Footnote(Make.P("الحاشية الأولى"), Make.P("فقرتها الثانية")), Make.Footnote()],
        };

    private static Article FootnoteContinues() =>
        Make.Article(Make.P(Make.Words(10)), Make.P(Make.T("text"), Make.Note(1)), Make.P(Make.Words(10))) with
        {
            Footnotes = [Make.Footnote(Make.P(Make.Words(35)))],
        };

    private static Article FootnoteMovesItsLine() =>
        Make.Article(
            Make.P(Make.T(Make.Words(27)), Make.Note(1), Make.T(" " + Make.Words(12))),
            Make.P(Make.T("end"), Make.Note(2))
        ) with
        {
            Footnotes = [Make.Footnote(Make.P(Make.Words(8))), Make.Footnote(Make.P("second"))],
        };

    private static Article FootnotesEverywhere() =>
        Make.Article(
            new Heading(Make.At, 2, "heading", [Make.T("Heading"), Make.Note(1)]),
            new ListBlock(Make.At, 1, IsTight: true, [new ListItem(Make.At, [Make.P(Make.T("item"), Make.Note(2))])]),
            new Table(
                Make.At,
                [ColumnAlignment.Start],
                [],
                [Make.Row(new TableCell(Make.At, [Make.P(Make.T("cell"), Make.Note(3))]))]
            ),
            new Verse(Make.At, [new VerseLine(Make.At, Make.Text("one"), [Make.T("two"), Make.Note(4)])]),
            Make.P(new Link(Make.At, "https://example.com", null, [Make.T("link"), Make.Note(5)]))
        ) with
        {
            Footnotes = [.. Enumerable.Range(1, 5).Select(number => Make.Footnote(Make.P($"note {number}")))],
        };

    private static Article Contents() =>
        new(
            ArticleMetadata.Empty with
            {
                Title = Make.Text("Title"),
                Language = "en",
            },
            [
                new TableOfContents(Make.At, 2),
                Make.H(2, "one", "One"),
                Make.P(Make.Words(20)),
                Make.H(3, "sub", "Sub of a length that needs two lines here"),
                Make.P(Make.Words(20)),
                Make.H(4, "deep", "Too deep"),
                new Quote(Make.At, [Make.H(2, "two", "Two")]),
                Make.P(Make.Words(20)),
            ]
        );

    private static Article Chapters() =>
        new(
            ArticleMetadata.Empty with
            {
                Title = Make.Text("Book"),
                Language = "en",
            },
            [
                new TableOfContents(Make.At, null),
                new Chapter(
                    Make.At,
                    ArticleMetadata.Empty with
                    {
                        Title = Make.Text("First"),
                    },
                    [Make.H(2, "section", "Section"), Make.P("Text")]
                ),
                new Chapter(
                    Make.At,
                    ArticleMetadata.Empty with
                    {
                        Title = Make.Text("الثاني"),
                        Direction = Direction.RightToLeft,
                        Language = "ar",
                    },
                    [Make.H(2, "قسم", "قسم"), Make.P("نص")]
                ),
            ]
        );
}
