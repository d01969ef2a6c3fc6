using DocExport.Pages;

namespace DocExport.Layout.Tests;

/// <summary>Lines of code with Arabic in them as they are seen from left to right, a letter of each Arabic word for the word.</summary>
public class CodeOrderTests
{
    [Theory]
    [InlineData("// ب ت.", "// .ت ب")]
    [InlineData("f(); // \"ب\" ت", "f(); // ت \"ب\"")]
    [InlineData("f(\"ب\", \"ت\")", "f(\"ب\", \"ت\")")]
    [InlineData("x = 'ب' # ت: 1", "x = 'ب' # 1 :ت")]
    [InlineData("\"http://a/ب\" + 'it\\'s ت'", "\"http://a/ب\" + 'it\\'s ت'")]
    public void Strings_and_comments_are_read_by_themselves(string code, string seen)
    {
        var (_, pages, _) = Workshop.Set($"```\n{code}\n```", Workshop.Template(lines: 20));

        var line = pages[0].Items.OfType<TextLine>().First();
        Assert.Equal(seen, string.Concat(line.Runs.OrderBy(run => run.X).Select(TextOf)));
    }

    private static string TextOf(GlyphRun run)
    {
        var clusters = run.Clusters.Select(c => run.Text.Slice(c.TextStart, c.TextLength).ToString());
        return string.Concat((run.Level & 1) == 1 ? clusters.Reverse() : clusters);
    }
}
