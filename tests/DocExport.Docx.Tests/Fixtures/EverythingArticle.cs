using DocExport.Model;
using DocExport.Primitives;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>An article with every block and inline, nested in one another.</summary>
internal static class EverythingArticle
{
    public static Article Arabic { get; } =
        Build.Arabic(
            H(2, "links", "الروابط واللغات"),
            P(
                T("حلف "),
                B(T("الناتو (NATO)")),
                T(" تأسس عام 1949، ونسبة 10% منه في "),
                Em(T("أوروبا")),
                T(": انظر "),
                A("https://example.org/a?b=1&c=2", T("الموقع "), B(T("Example"))),
                T(" أو "),
                A("#الفصل-الثاني", T("الفصل الثاني")),
                T("، والأمر "),
                C("git log --oneline"),
                T(" ثم "),
                C("foo()"),
                T("."),
                Br(),
                T("سطر جديد، والمدة 2011-2024 و 12/5.")
            ),
            H(3, "الفصل-الثاني", "الفصل الثاني: القوائم"),
            Ol(3, "ثالثًا", "رابعًا"),
            P("ثم من جديد:"),
            new ListBlock(
                default,
                1,
                IsTight: false,
                [
                    Li(P("بند أول"), P("فقرة ثانية في البند"), Ul(Li(P("فرعي"), Ul("أعمق")), Li(P("فرعي ثان")))),
                    Li(P("بند ثان"), Pre("let x = 1;\nreturn x;"), Q(P("اقتباس في بند"))),
                    Li(Tbl(["أ", "ب"], ["1", "2"])),
                    Li(),
                ]
            ),
            Q(P("قال الحكيم: العلم نور."), P("والجهل ظلام."), Q(P("اقتباس داخل اقتباس")), Ul("بند في اقتباس")),
            Pre("public static int Main()\n{\n\treturn 0; // <تعليق> & \"x\"\n}"),
            Hr(),
            new Table(
                default,
                [ColumnAlignment.Start, ColumnAlignment.Left, ColumnAlignment.Center, ColumnAlignment.Right],
                [Row("البداية", "اليسار", "الوسط", "اليمين")],
                [
                    Row("نص", "text", "12", "نهاية"),
                    Row("نص أطول من غيره بكثير حتى ينكسر السطر فيه مرة أو مرتين", "", "x", "y"),
                ]
            ),
            Tbl(["جدول", "يليه جدول"], ["١", "٢"]),
            P(T("نص فيه "), B(Em(T("قوي مؤكد"))), T(" و"), A("mailto:a@example.org", Em(T("بريد"))), T("."))
        ) with
        {
            Metadata = new ArticleMetadata
            {
                Title = [T("مقال فيه "), Em(T("كل شيء"))],
                Keywords = ["العربية", "Word", "التصدير"],
                Authors = ["ليلى حسن", "A. Author"],
                Date = new DateOnly(2024, 3, 9),
                Direction = Direction.RightToLeft,
                Language = "ar-LY",
            },
        };

    public static Article English { get; } =
        Build.English(
            H(2, "one", "Links and lists"),
            P(
                T("The word "),
                B(T("سلام عليكم")),
                T(" means "),
                Em(T("peace")),
                T(", see "),
                A("#one", T("above")),
                T(".")
            ),
            Ol(1, "one", "two"),
            Ul("a", "b"),
            Q(P("To be or not to be.")),
            Pre("x = 1"),
            Tbl(["Key", "Value"], ["alpha", "the first letter"])
        ) with
        {
            Metadata = new ArticleMetadata
            {
                Title = [T("An article")],
                Direction = Direction.LeftToRight,
                Language = "en-GB",
            },
        };
}
