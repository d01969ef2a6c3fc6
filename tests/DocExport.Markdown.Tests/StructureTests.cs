namespace DocExport.Markdown.Tests;

/// <summary>Definition lists, line blocks, grid tables and captions: Markdown in, tree out.</summary>
public class StructureTests
{
    [Theory]
    [InlineData("مصطلح\n: تعريف", "(dl\n  (dt \"مصطلح\")\n  (dd\n    (p \"تعريف\")))")]
    [InlineData("أ\nب\n: ج\n: د", "(dl\n  (dt \"أ\")\n  (dt \"ب\")\n  (dd\n    (p \"ج\"))\n  (dd\n    (p \"د\")))")]
    [InlineData(
        "أ\n\n:   ب\n\n    ج\n\n    - د\n\nه\n: و\n\nز",
        "(dl\n  (dt \"أ\")\n  (dd\n    (p \"ب\")\n    (p \"ج\")\n    (ul\n      (li\n        (p \"د\"))))\n  (dt \"ه\")\n  (dd\n    (p \"و\")))\n(p \"ز\")"
    )]
    [InlineData("أ *ب*\n: ج\nد", "(dl\n  (dt \"أ \" (em \"ب\"))\n  (dd\n    (p \"ج\" / \"د\")))")]
    [InlineData("- أ\n\n  : ب", "(ul loose\n  (li\n    (dl\n      (dt \"أ\")\n      (dd\n        (p \"ب\")))))")]
    [InlineData("أ\n:ب", "(p \"أ\" / \":ب\")")]
    [InlineData("أ\n\n\n: ب", "(p \"أ\")\n(p \": ب\")")]
    [InlineData(": أ", "(p \": أ\")")]
    [InlineData("# أ\n: ب", "title \"أ\"\n(p \": ب\")")]
    [InlineData("أ\n:\nب", "(p \"أ\" / \":\" / \"ب\")")]
    public void Definitions(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Theory]
    [InlineData(
        "| سطر\n|   سطر *ثان*\n|\n| ثالث\n  يتبع",
        "(lines\n  (line \"سطر\")\n  (line 2 \"سطر \" (em \"ثان\"))\n  (line)\n  (line \"ثالث\" / \"يتبع\"))"
    )]
    [InlineData("| سطر", "(lines\n  (line \"سطر\"))")]
    [InlineData("> | أ\n> | ب", "(quote\n  (lines\n    (line \"أ\")\n    (line \"ب\")))")]
    [InlineData("| أ | ب |\n| ج | د |", "(p \"| أ | ب |\" / \"| ج | د |\")")]
    [InlineData("| أ\nب", "(p \"| أ\" / \"ب\")")]
    [InlineData("|أ", "(p \"|أ\")")]
    [InlineData("| أ \\| ب", "(lines\n  (line \"أ | ب\"))")]
    public void Line_blocks(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Fact]
    public void A_grid_has_its_head_and_its_alignments() =>
        Assert.Equal(
            """
            (table left center right start
              (head (td "أ") (td "ب") (td "ج") (td "د"))
              (row (td "١") (td "٢") (td "٣") (td)))
            """,
            Reading.Tree(
                """
                +---+---+---+---+
                | أ | ب | ج | د |
                +:==+:=:+==:+===+
                | ١ | ٢ | ٣ |   |
                +---+---+---+---+
                """
            )
        );

    [Fact]
    public void Cells_of_a_grid_hold_blocks_and_bars_part_them_whatever_their_width() =>
        Assert.Equal(
            """
            (table start start
              (row (td
                  (p "فقرة" / "من سطرين")
                  (p "أخرى")) (td
                  (ul
                    (li
                      (p "بند"))
                    (li
                      (p "بندٌ **"))))))
            """,
            Reading.Tree(
                """
                +------+-----+
                | فقرة | - بند |
                | من سطرين | - بندٌ \*\* |
                |  | |
                | أخرى |  |
                +------+-----+
                """
            )
        );

    [Fact]
    public void Missing_borders_make_spans() =>
        Assert.Equal(
            """
            (table start start start
              (head (td columns=2 "عنوان عريض") (td "ج"))
              (row (td rows=2
                  (p "طويل")
                  (p "جدا")) (td "ب") (td "ج"))
              (row (td columns=2 "واسع")))
            """,
            Reading.Tree(
                """
                +-----------------+-------+
                | عنوان عريض      | ج     |
                +========+========+=======+
                | طويل   | ب      | ج     |
                |        +--------+-------+
                | جدا    | واسع           |
                +--------+----------------+
                """
            )
        );

    [Fact]
    public void Marks_over_letters_take_no_room_in_a_grid() =>
        Assert.Equal(
            """
            (table start start
              (row (td "كِتَاب") (td "a"))
              (row (td columns=2 "واحد")))
            """,
            Reading.Tree(
                """
                +------+---+
                | كِتَاب | a |
                +------+---+
                | واحد     |
                +----------+
                """
            )
        );

    [Theory]
    [InlineData("+---+\n| أ |\nب", "(p \"+---+\" / \"| أ |\")\n(p \"ب\")")]
    [InlineData("+---+", "(p \"+---+\")")]
    [InlineData(
        "+---+---+\n| أ     |\n| أ | ب |\n+---+---+",
        "(p \"+---+---+\" / \"| أ     |\" / \"| أ | ب |\" / \"+---+---+\")\n1:1 warning MD042"
    )]
    [InlineData("+---+---+\n| أ |\n+---+---+", "(p \"+---+---+\" / \"| أ |\" / \"+---+---+\")\n2:1 warning MD042")]
    [InlineData("+---+\n| أ |\n| ب |", "(p \"+---+\" / \"| أ |\" / \"| ب |\")\n3:1 warning MD042")]
    public void A_grid_drawn_wrongly_stays_as_text(string markdown, string report) =>
        Assert.Equal(report, Reading.Report(markdown).TrimEnd('\n'));

    [Theory]
    [InlineData(
        "نص\n\n+---+---+\n| بَـاب |\n+---+---+",
        "a.md:4:1: warning MD042: This grid is no table and stands as text: line 4 is 1 column narrower than the first. Draw all lines as wide, marks over letters counting as nothing, or give every row a bar for each column."
    )]
    [InlineData(
        "+---+---+\n| أ عريض جدا |\n+---+---+",
        "a.md:2:1: warning MD042: This grid is no table and stands as text: line 2 is 5 columns wider than the first. Draw all lines as wide, marks over letters counting as nothing, or give every row a bar for each column."
    )]
    [InlineData(
        "+---+---+\n| أب   |ج|\n+---+---+\n| واسع  |\n+---+---+",
        "a.md:2:1: warning MD042: This grid is no table and stands as text: line 2 is 1 column wider than the first. Draw all lines as wide, marks over letters counting as nothing, or give every row a bar for each column."
    )]
    [InlineData(
        "+---+---+\n| أب |ج |\n+---+---+\n| واسع  |\n+---+---+",
        "a.md:2:1: warning MD042: A bar in line 2 stands 1 column behind the nearest corner, and is text of a cell over several columns. Draw it there, marks over letters counting as nothing, or write \\| for a bar that is text."
    )]
    [InlineData(
        "+---+---+\n| أ | ب |\n| أ |ب  |\n| أ|  ب |\n+---+---+\n| واسع  |\n+---+---+",
        "a.md:4:1: warning MD042: This grid is no table and stands as text: a bar in line 4 stands 1 column before the nearest corner. Draw it there, marks over letters counting as nothing, or write \\| for a bar that is text."
    )]
    public void What_is_wrong_with_a_grid_is_told_by_line_and_columns(string markdown, string fault)
    {
        Reading.Article(markdown, out var context);

        Assert.Equal(fault, Assert.Single(context.Diagnostics).ToString());
    }

    [Theory]
    [InlineData(
        "| أ |\n|---|\n| ب |\n\nTable: نص *مائل* {#ج}",
        "(table start #ج (caption \"نص \" (em \"مائل\"))\n  (head (td \"أ\"))\n  (row (td \"ب\")))"
    )]
    [InlineData("| أ |\n|---|\n\n: نص", "(table start (caption \"نص\")\n  (head (td \"أ\")))")]
    [InlineData("| أ |\n|---|\n: نص", "(table start (caption \"نص\")\n  (head (td \"أ\")))")]
    [InlineData("Table: نص \\{.a\\}\n\n| أ |\n|---|", "(table start (caption \"نص {.a}\")\n  (head (td \"أ\")))")]
    [InlineData("Table\\: نص\n\n| أ |\n|---|", "(p \"Table: نص\")\n(table start\n  (head (td \"أ\")))")]
    [InlineData("Table: نص\n\n| أ |\n|---|", "(table start (caption \"نص\")\n  (head (td \"أ\")))")]
    [InlineData(": نص {dir=ltr}\n\n| أ |\n|---|", "(table start ltr (caption \"نص\")\n  (head (td \"أ\")))")]
    [InlineData("جدول: نص\n| أ |\n|---|", "(table start (caption \"نص\")\n  (head (td \"أ\")))")]
    [InlineData("+---+\n| أ |\n+---+\n\nTable: نص", "(table start (caption \"نص\")\n  (row (td \"أ\")))")]
    [InlineData(
        "| أ |\n|---|\n\nTable: أول\n\n| ب |\n|---|\n\nTable: ثان",
        "(table start (caption \"أول\")\n  (head (td \"أ\")))\n(table start (caption \"ثان\")\n  (head (td \"ب\")))"
    )]
    [InlineData("Table: نص", "(p \"Table: نص\")")]
    [InlineData(
        "[إلى](#ج)\n\nTable: نص {#ج}\n\n| أ |\n|---|",
        "(p (link #ج \"إلى\"))\n(table start #ج (caption \"نص\")\n  (head (td \"أ\")))"
    )]
    public void Captions(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));
}
