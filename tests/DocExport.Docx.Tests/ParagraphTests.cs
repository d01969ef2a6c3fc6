using DocExport.Docx.Tests.Fixtures;
using DocExport.Model;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests;

/// <summary>What a paragraph of each kind becomes.</summary>
public sealed class ParagraphTests
{
    [Fact]
    public void An_Arabic_paragraph_is_one_right_to_left_run() =>
        AssertBody(
            Arabic(P("قال الكاتب: «نعم»، ثم صمت.")),
            """
            p
              pPr
                bidi
              r
                rPr
                  rtl
                t 'قال الكاتب: «نعم»، ثم صمت.'
            """
        );

    [Fact]
    public void Latin_words_stand_in_runs_of_their_own_and_numbers_stay_with_the_Arabic() =>
        AssertBody(
            Arabic(P("حلف (NATO) منذ 1949، و Word 2024 أيضًا")),
            """
            p
              pPr
                bidi
              r
                rPr
                  rtl
                t 'حلف ('
              r
                t 'NATO'
              r
                rPr
                  rtl
                t ') منذ 1949، و '
              r
                t 'Word 2024'
              r
                rPr
                  rtl
                t ' أيضًا'
            """
        );

    [Fact]
    public void Arabic_words_in_an_English_paragraph_are_right_to_left_with_the_space_between_them() =>
        AssertBody(
            English(P("They say سلام عليكم here.")),
            """
            p
              pPr
              r
                t 'They say '
              r
                rPr
                  rtl
                t 'سلام عليكم'
              r
                t ' here.'
            """
        );

    [Fact]
    public void Marks_are_character_styles_and_nested_ones_add_what_the_style_lacks() =>
        AssertBody(
            Arabic(P(B(Em(T("قوي"))), C("x = 1"))),
            """
            p
              pPr
                bidi
              r
                rPr
                  rStyle=Strong
                  i
                  iCs=0
                  color=1F3A5F
                  rtl
                t 'قوي'
              r
                rPr
                  rStyle=VerbatimChar
                t 'x = 1'
            """
        );

    [Fact]
    public void Strong_words_in_a_bold_heading_stay_bold_although_Word_toggles() =>
        AssertBody(
            Arabic(new Heading(default, 2, "h", [B(T("عنوان"))])),
            """
            p
              pPr
                pStyle=Heading2
                bidi
              bookmarkStart id=0 name=h
              r
                rPr
                  rStyle=Strong
                  b
                  bCs
                  rtl
                t 'عنوان'
              bookmarkEnd id=0
            """
        );

    [Fact]
    public void Links_lead_to_addresses_or_to_the_bookmarks_of_headings() =>
        AssertBody(
            Arabic(P(A("https://example.org/", T("هنا")), A("#القسم-1", T("هناك"))), H(1, "القسم-1", "القسم")),
            """
            p
              pPr
                bidi
              hyperlink id=rId9 history=1
                r
                  rPr
                    rStyle=Hyperlink
                    rtl
                  t 'هنا'
              hyperlink anchor=القسم_1 history=1
                r
                  rPr
                    rStyle=Hyperlink
                    rtl
                  t 'هناك'
            p
              pPr
                pStyle=Heading1
                bidi
              bookmarkStart id=0 name=القسم_1
              r
                rPr
                  rtl
                t 'القسم'
              bookmarkEnd id=0
            """
        );

    [Fact]
    public void Code_runs_left_to_right_character_for_character() =>
        AssertBody(
            Arabic(Pre("if (a < b)\n\treturn  \"&\";")),
            """
            p
              pPr
                pStyle=SourceCode
              r
                t 'if (a < b)'
                br
                tab
                t 'return  "&";'
            """
        );

    [Fact]
    public void Breaks_stay_in_their_run_and_soft_hyphens_get_their_element() =>
        AssertBody(
            English(P(T("one"), Br(), T("hyphen\u00ADated"))),
            """
            p
              pPr
              r
                t 'one'
                br
                t 'hyphen'
                softHyphen
                t 'ated'
            """
        );

    [Fact]
    public void Explicit_embeddings_become_elements() =>
        AssertBody(
            English(P("a \u202Bb c\u202C d")),
            """
            p
              pPr
              r
                t 'a '
              dir=rtl
                r
                  t 'b c'
              r
                t ' d'
            """
        );

    [Fact]
    public void Quotations_have_their_style_and_nested_ones_their_indent() =>
        AssertBody(
            Arabic(Q(P("أول"), Q(P("ثان")))),
            """
            p
              pPr
                pStyle=Quote
                bidi
              r
                rPr
                  rtl
                t 'أول'
            p
              pPr
                pStyle=Quote
                bidi
                ind left=720
              r
                rPr
                  rtl
                t 'ثان'
            """
        );

    [Fact]
    public void Title_and_keywords_open_the_document()
    {
        var article = Arabic() with
        {
            Metadata = new ArticleMetadata
            {
                Title = [T("عنوان")],
                Keywords = ["أول", "ثان"],
                Direction = Primitives.Direction.RightToLeft,
            },
        };
        AssertBody(
            article,
            """
            p
              pPr
                pStyle=Title
                bidi
              r
                rPr
                  rtl
                t 'عنوان'
            p
              pPr
                pStyle=Keywords
                bidi
              r
                rPr
                  rtl
                t 'الكلمات المفتاحية: أول، ثان'
            """
        );
    }

    private static void AssertBody(Article article, string expected) =>
        Assert.Equal(
            expected.ReplaceLineEndings("\n"),
            Readable.Of(DocxFile.Of(article).Body.Elements().Where(element => element.Name.LocalName is not "sectPr"))
        );
}
