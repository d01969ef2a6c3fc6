using DocExport.Primitives;

namespace DocExport.Typography.Tests;

public class ItemizationTests
{
    [Fact]
    public void Latin_in_brackets_is_a_run_of_its_own_and_the_brackets_go_with_the_Arabic()
    {
        var shaped = Setting.Shape(Direction.RightToLeft, "العنوان (Work) هنا");

        Assert.Equal(
            """
            Noto Naskh Arabic 1 [العنوان (]
            Source Serif 4 2 [Work]
            Noto Naskh Arabic 1 [) هنا]
            """,
            Setting.Runs(shaped)
        );
    }

    [Fact]
    public void Digits_are_in_the_face_of_the_Arabic_around_them()
    {
        var shaped = Setting.Shape(Direction.RightToLeft, "عام 2024 م");

        Assert.Equal(
            """
            Noto Naskh Arabic 1 [عام ]
            Noto Naskh Arabic 2 [2024]
            Noto Naskh Arabic 1 [ م]
            """,
            Setting.Runs(shaped)
        );
    }

    [Fact]
    public void A_mark_stays_with_its_base_when_the_style_changes_between_them()
    {
        var (first, second) = (Setting.Style("Noto Naskh Arabic"), Setting.Style("Amiri"));
        var shaped = Setting.Shaper.Shape(
            Setting.Paragraph(Direction.RightToLeft, ("\u0628", first), ("\u064E\u0651\u062A", second))
        );

        Assert.Equal("Noto Naskh Arabic 1 [\u0628\u064E\u0651]\nAmiri 1 [\u062A]", Setting.Runs(shaped));
    }

    [Fact]
    public void A_cluster_is_drawn_by_one_face_even_where_a_mark_is_missing_from_the_first()
    {
        // JetBrains Mono has a, and no Arabic fatha; Noto Naskh has both.
        var style = Setting.Style("JetBrains Mono", "Noto Naskh Arabic");

        var shaped = Setting.Shape(Direction.LeftToRight, "ba\u064Eb", style);

        Assert.Equal("JetBrains Mono 0 [b]\nNoto Naskh Arabic 0 [a\u064E]\nJetBrains Mono 0 [b]", Setting.Runs(shaped));
        Assert.Empty(shaped.Missing);
    }

    [Fact]
    public void Controls_order_the_text_and_are_not_drawn()
    {
        var shaped = Setting.Shape(Direction.RightToLeft, "\u0628\u2066a.b()\u2069\u200F\u062A\u0085");

        Assert.Equal(
            "Noto Naskh Arabic 1 [\u0628]\nSource Serif 4 2 [a.b()]\nNoto Naskh Arabic 1 [\u062A]",
            Setting.Runs(shaped)
        );
    }

    [Fact]
    public void A_missing_character_is_reported_once_where_it_is_met_first()
    {
        var shaped = Setting.Shape(Direction.LeftToRight, "a中b文中", Setting.Mono);

        Assert.Equal("中 at 1, 文 at 3", string.Join(", ", shaped.Missing.Select(m => $"{m.Character} at {m.Offset}")));
    }

    [Fact]
    public void Of_a_letter_with_a_missing_mark_only_the_mark_is_missing()
    {
        var shaped = Setting.Shape(Direction.LeftToRight, "xa\u0F71", Setting.Mono);

        var missing = Assert.Single(shaped.Missing);
        Assert.Equal((0x0F71, 2), (missing.Character.Value, missing.Offset));
    }

    [Fact]
    public void Latin_asks_the_companion_made_for_it_before_the_Latin_letters_of_an_Arabic_face()
    {
        var style = Setting.Style("Amiri", "Source Serif 4");

        Assert.Equal(
            "Source Serif 4 0 [Tripoli]",
            Setting.Runs(Setting.Shape(Direction.LeftToRight, "Tripoli", style))
        );
    }

    [Fact]
    public void Brackets_behind_a_Latin_word_are_in_one_run_with_the_Arabic_within_them()
    {
        var shaped = Setting.Shape(Direction.RightToLeft, "Docker (اختياري) - هنا");

        Assert.Equal("Source Serif 4 2 [Docker]\nNoto Naskh Arabic 1 [ (اختياري) - هنا]", Setting.Runs(shaped));
    }

    [Fact]
    public void Marks_of_code_before_and_behind_Arabic_are_in_the_face_of_the_code()
    {
        var shaped = Setting.Shape(
            Direction.LeftToRight,
            "// عدّ 12.",
            Setting.Style("JetBrains Mono", "Noto Naskh Arabic")
        );

        Assert.Equal(
            """
            JetBrains Mono 0 [// ]
            Noto Naskh Arabic 1 [عدّ ]
            JetBrains Mono 2 [12]
            JetBrains Mono 0 [.]
            """,
            Setting.Runs(shaped)
        );
    }

    [Fact]
    public void Brackets_in_an_isolate_go_with_the_letters_in_it()
    {
        var shaped = Setting.Shape(Direction.RightToLeft, "كود \u2066(a)\u2069، (ب)");

        Assert.Equal(
            """
            Noto Naskh Arabic 1 [كود ]
            Source Serif 4 2 [(a)]
            Noto Naskh Arabic 1 [، (ب)]
            """,
            Setting.Runs(shaped)
        );
    }

    [Fact]
    public void A_missing_character_is_counted()
    {
        var shaped = Setting.Shape(Direction.LeftToRight, "a中b文中", Setting.Mono);

        Assert.Equal([2, 1], shaped.Missing.Select(missing => missing.Count));
    }
}
