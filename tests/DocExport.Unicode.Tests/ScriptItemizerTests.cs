namespace DocExport.Unicode.Tests;

public sealed class ScriptItemizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("123 !", "Zyyy[123 !]")]
    [InlineData("سلام", "Arab[سلام]")]
    [InlineData("«سلام» 123", "Arab[«سلام» 123]")]
    [InlineData("لغة HTML شائعة", "Arab[لغة ]Latn[HTML ]Arab[شائعة]")]
    // The brackets stand together, with what stands before the first.
    [InlineData("لغة (HTML) شائعة", "Arab[لغة (]Latn[HTML]Arab[) شائعة]")]
    [InlineData("(abc سلام) x", "Latn[(abc ]Arab[سلام]Latn[) x]")]
    // The Arabic comma is never Latin, be it after a Latin word.
    [InlineData("HTML، ثم", "Latn[HTML]Arab[، ثم]")]
    [InlineData("HTML، CSS", "Latn[HTML]Arab[، ]Latn[CSS]")]
    // Marks stay with their letter: U+064E is used with Arabic and Syriac, not Latin.
    [InlineData("a\u064Eb", "Latn[a\u064Eb]")]
    [InlineData("日本ー語", "Hani[日本]Hira[ー]Hani[語]")]
    [InlineData("\uE000سلام", "Arab[\uE000سلام]")]
    public void Text_is_split_into_runs_of_one_script(string text, string expected) =>
        Assert.Equal(expected, Runs(text));

    // Not InlineData: attributes are kept as UTF-8, which has no lone surrogates.
    [Fact]
    public void Lone_surrogates_belong_to_any_script() =>
        Assert.Equal("Arab[\uD800سلام\uDC00]", Runs("\uD800سلام\uDC00"));

    [Fact]
    public void Scripts_have_the_tags_that_HarfBuzz_knows_them_by()
    {
        Assert.Equal(0x41726162u, Script.Arabic.ToTag());
        Assert.Equal("Arab", Script.Arabic.ToIso15924());
        Assert.Equal("Latn", Script.Latin.ToIso15924());
        Assert.Equal("Zyyy", Script.Common.ToIso15924());
        Assert.Equal("Zinh", Script.Inherited.ToIso15924());
        Assert.Equal("Zzzz", Script.Unknown.ToIso15924());
        // New in 17.0.
        Assert.Equal("Sidt", Script.Sidetic.ToIso15924());
    }

    internal static string Runs(string text)
    {
        string runs = "";
        int end = 0;
        foreach (ScriptRun run in new ScriptItemizer(text))
        {
            Assert.Equal(end, run.Start);
            end = run.End;
            runs += $"{run.Script.ToIso15924()}[{text[run.Start..run.End]}]";
        }
        Assert.Equal(text.Length, end);
        return runs;
    }
}
