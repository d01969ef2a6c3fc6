using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>The admonitions of MkDocs.</summary>
public class AdmonitionTests
{
    [Theory]
    [InlineData("!!! note\n    نص", "(note\n  (p \"نص\"))")]
    [InlineData(
        "!!! tip \"بعد *هذا*\"\n\n    - [ ] أ\n    - ب",
        "(tip (title \"بعد \" (em \"هذا\"))\n  (ul\n    (li todo\n      (p \"أ\"))\n    (li\n      (p \"ب\"))))"
    )]
    [InlineData(
        "??? warning \"انتبه\"\n    نص\n\n    آخر\n\nبعد",
        "(warning (title \"انتبه\")\n  (p \"نص\")\n  (p \"آخر\"))\n(p \"بعد\")"
    )]
    [InlineData("???+ danger\n    نص", "(caution\n  (p \"نص\"))")]
    [InlineData("!!! info \"عنوان\"\n\n      نص مزاح", "(note (title \"عنوان\")\n  (p \"نص مزاح\"))")]
    [InlineData("!!! success inline end \"تم\"\n    نص", "(tip (title \"تم\")\n  (p \"نص\"))")]
    [InlineData("!!! note \"\"\n    نص", "(note\n  (p \"نص\"))")]
    [InlineData("!!! ملاحظة\n    نص", "(note\n  (p \"نص\"))")]
    [InlineData("نص\n!!! bug\n\tخلل", "(p \"نص\")\n(caution\n  (p \"خلل\"))")]
    [InlineData("!!! note\n    أ\nب", "(note\n  (p \"أ\"))\n(p \"ب\")")]
    [InlineData("!!! note\n\nب", "(note)\n(p \"ب\")")]
    [InlineData("!!! note\n    !!! tip\n        أ\n    ب", "(note\n  (tip\n    (p \"أ\"))\n  (p \"ب\"))")]
    [InlineData("- أ\n\n    !!! note\n        ب", "(ul loose\n  (li\n    (p \"أ\")\n    (note\n      (p \"ب\"))))")]
    [InlineData("> !!! note\n>     ب", "(quote\n  (note\n    (p \"ب\")))")]
    public void Admonitions(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Fact]
    public void Code_in_an_admonition_is_code() =>
        Assert.Equal(
            """
            (note (title "انظر")
              (p "نص")
              (pre yaml "a: 1⏎⏎  b: 2")
              (table start
                (head (td "أ"))
                (row (td "ب"))))
            (p "بعد")
            """,
            Reading.Tree(
                """
                ??? info "انظر"

                    نص

                    ```yaml title="" linenums="0"
                    a: 1

                      b: 2
                    ```

                    | أ |
                    |---|
                    | ب |

                بعد
                """
            )
        );

    [Theory]
    [InlineData("!!! انتبه جيدا")]
    [InlineData("!!! Now this")]
    [InlineData("!!!note")]
    [InlineData("!!!")]
    [InlineData("؟ ??? ماذا")]
    [InlineData("!!! note \"عنوان بلا نهاية")]
    [InlineData("!!! note عنوان بلا علامات")]
    public void Text_behind_marks_of_exclamation_is_text(string text) =>
        Assert.Equal($"(p \"{text}\")", Reading.Tree(text));

    [Theory]
    [InlineData("!!! task\n    نص", "(note (title \"task\")\n  (p \"نص\"))\n1:1 info MD041")]
    [InlineData("!!! prompt \"سؤال\"\n    نص", "(note (title \"سؤال\")\n  (p \"نص\"))\n1:1 info MD041")]
    public void An_unknown_kind_is_a_note_and_is_reported(string markdown, string report) =>
        Assert.Equal(report, Reading.Report(markdown));

    [Fact]
    public void Admonitions_nest_no_deeper_than_other_containers()
    {
        var markdown = string.Concat(Enumerable.Range(0, 6).Select(i => new string(' ', 4 * i) + "!!! note\n"));
        var report = Reading.Report(markdown, ExportLimits.Default with { MaxNesting = 3 });

        Assert.Contains("warning MD016", report, StringComparison.Ordinal);
        Assert.StartsWith("(note\n  (note\n    (note", report, StringComparison.Ordinal);
    }
}
