using DocExport.Model;
using DocExport.Primitives;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>An article with every construct beyond CommonMark, nested in one another.</summary>
internal static class RichArticle
{
    public static Article Arabic { get; } =
        Build.Arabic(
            new TableOfContents(default, null),
            H(2, "inlines", "العلامات داخل السطر"),
            P(
                T("نص "),
                S(InlineStyle.Strikethrough, T("مشطوب")),
                T(" و"),
                S(InlineStyle.Underline, T("مسطر")),
                T(" وماء H"),
                S(InlineStyle.Subscript, T("2")),
                T("O ومساحة م"),
                S(InlineStyle.Superscript, T("2")),
                T(" و"),
                S(InlineStyle.Highlight, B(T("مظلل"))),
                T(" ثم "),
                S(InlineStyle.Keyboard, T("Ctrl+C")),
                T(" وعبارة "),
                new Phrase(default, Direction.LeftToRight, "en", "phrase", [T("C++ (v. 2)")]),
                T(" و"),
                new Phrase(default, Direction.LeftToRight, "fr", null, [T("bonjour")]),
                T("، حاشية"),
                Note(2),
                T(" وأخرى"),
                Note(3),
                T(" ثم الأولى"),
                Note(2),
                T("، وصورة "),
                Img("map.png", "خريطة", 40),
                T(" وأخرى مفقودة "),
                Img("gone.png", "بديل الصورة", null),
                T("، انظر "),
                A("#phrase", T("العبارة")),
                T(" و"),
                A("#figure", T("الشكل")),
                T(".")
            ),
            H(2, "blocks", "الكتل"),
            new Figure(default, Img("wide.gif", "رسم واسع", null), [T("الشكل 1: رسم "), Em(T("واسع"))])
            {
                Anchor = "figure",
            },
            new Figure(default, Img("photo.webp", "صورة بصيغة أخرى", null), []),
            new Figure(default, Img("lying.jpeg", "صورة واقفة", null), []),
            Spans("جدول فيه خلايا تمتد"),
            new ListBlock(
                default,
                null,
                IsTight: true,
                [
                    Li(P("مهمة منجزة")) with
                    {
                        IsDone = true,
                    },
                    Li(P("مهمة باقية"), Ul("فرع")) with
                    {
                        IsDone = false,
                    },
                    Li(P("بند عادي")),
                ]
            ),
            new DefinitionList(
                default,
                [
                    new DefinitionEntry(
                        default,
                        [new DefinitionTerm(default, [T("المصطلح")]), new DefinitionTerm(default, [T("مرادفه")])],
                        [
                            new Definition(default, [P("تعريف أول."), Ul("فيه بند")]),
                            new Definition(default, [P("تعريف ثان.")]),
                        ]
                    ),
                ]
            ),
            new LineBlock(
                default,
                [
                    new LineBlockLine(default, 0, [T("ليلى حداد")]),
                    new LineBlockLine(default, 4, [T("شارع الاستقلال")]),
                    new LineBlockLine(default, 0, []),
                    new LineBlockLine(default, 0, [T("طرابلس")]),
                ]
            ),
            H(3, "verse", "الشعر"),
            new Verse(
                default,
                [
                    new VerseLine(
                        default,
                        [T("قِفا نَبكِ مِن ذِكرى حَبيبٍ وَمَنزِلِ")],
                        [T("بِسِقطِ اللِوى بَينَ الدَخولِ فَحَومَلِ")]
                    ),
                    new VerseLine(
                        default,
                        [T("فَتوضِحَ فَالمِقراةِ لَم يَعفُ رَسمُها")],
                        [T("لِما نَسَجَتها مِن جَنوبٍ وَشَمأَلِ")]
                    ),
                    new VerseLine(default, [T("شطر وحده")], []),
                ]
            ),
            H(3, "callouts", "التنبيهات والاقتباسات"),
            new Callout(default, CalloutKind.Warning, [], [P("انتبه إلى هذا."), Ul("بند", "بند ثان"), Pre("rm -rf x")]),
            new Callout(default, CalloutKind.Tip, [T("عنوان "), Em(T("خاص"))], []),
            Q(P("قال الحكيم:"), Ul("أولًا", "ثانيًا"), H(4, "in-quote", "عنوان في اقتباس"), Pre("x = 1"), P("انتهى.")),
            new Division(
                default,
                [
                    P("An English paragraph in an Arabic article."),
                    Q(P("A quotation.")),
                    Ul("one", "two"),
                    Tbl(["Key", "Value"], ["a", "1"]),
                    new Callout(default, CalloutKind.Note, [], [P("Read this.")]),
                ]
            )
            {
                Direction = Direction.LeftToRight,
                Language = "en",
                Anchor = "english",
            },
            new PageBreak(default),
            H(2, "end", "الخاتمة"),
            new ListBlock(default, 1, IsTight: false, [Li(H(4, "item", "عنوان بند"), P("نصه")), Li(Q(P("اقتباس")))]),
            P("آخر الكلام.")
        ) with
        {
            Metadata = new ArticleMetadata
            {
                Title = [T("مقال غني"), Note(1)],
                Subtitle = [T("كل ما يمكن أن يكتب")],
                Authors = ["ليلى حداد", "سالم علي"],
                Source = "وكالة الأنباء",
                Place = "طرابلس",
                Date = new DateOnly(2025, 1, 31),
                Keywords = ["تصدير"],
                Direction = Direction.RightToLeft,
                Language = "ar",
            },
            Footnotes =
            [
                new Footnote(default, "c", []),
                new Footnote(default, "a", [P(T("الحاشية الأولى، "), A("https://example.org/", T("رابط")), T("."))]),
                new Footnote(default, "b", [P("فقرة أولى."), Ul("بند في حاشية"), P(Img("copy.png", "صورة", 20))]),
            ],
        };

    /// <summary>Two articles in one document.</summary>
    public static Article Combined { get; } =
        Build.Arabic(
            new TableOfContents(default, 1),
            Chapter("الفصل الأول", Direction.RightToLeft, "ar", H(2, "one", "قسم"), P("نص الفصل الأول.")),
            Chapter("The second chapter", Direction.LeftToRight, "en", H(2, "two", "Section"), P("Its text."))
        ) with
        {
            Metadata = new ArticleMetadata
            {
                Title = [T("كتاب")],
                Direction = Direction.RightToLeft,
                Language = "ar",
            },
        };

    /// <summary>A table whose cells reach over columns and rows, two header rows and row headers.</summary>
    public static Table Spans(string caption) =>
        new(
            default,
            [ColumnAlignment.Start, ColumnAlignment.Center, ColumnAlignment.Left],
            [
                new TableRow(default, [Cell("المدينة", rows: 2), Cell("السكان", columns: 2)]),
                new TableRow(default, [Cell("2010"), Cell("2020")]),
            ],
            [
                new TableRow(default, [Cell("طرابلس") with { IsRowHeader = true }, Cell("940"), Cell("1160")]),
                new TableRow(default, [Cell("بنغازي", columns: 2, rows: 2), Cell("650")]),
                new TableRow(default, [Cell("700") with { Alignment = ColumnAlignment.Right }]),
            ]
        )
        {
            Caption = caption.Length == 0 ? [] : [T(caption)],
        };

    private static TableCell Cell(string text, int columns = 1, int rows = 1) =>
        new(default, [P(text)]) { ColumnSpan = columns, RowSpan = rows };

    private static Chapter Chapter(string title, Direction direction, string language, params Block[] blocks) =>
        new(
            default,
            new ArticleMetadata
            {
                Title = [T(title)],
                Direction = direction,
                Language = language,
            },
            [.. blocks]
        );

    private static FootnoteReference Note(int number) => new(default, number);

    private static Styled S(InlineStyle style, params Inline[] inlines) => new(default, style, [.. inlines]);

    private static Image Img(string source, string alternative, double? width) =>
        new(default, source, alternative, null)
        {
            Width = width is { } points ? ImageSize.Of(new Length(points)) : null,
        };
}
