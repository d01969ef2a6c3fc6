using System.Text;
using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>Bytes in: encodings, characters that no document holds, sizes.</summary>
public class SourceTests
{
    public static TheoryData<string> Encodings() => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void UTF_8_and_UTF_16_with_a_mark_are_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes("سلام 😀")];

        Assert.Equal("""(p@1:1+7 "سلام 😀"@1:1+7)""", Tree(file));
    }

    [Fact]
    public void Another_encoding_is_a_fault_that_names_the_byte() =>
        Assert.Equal(
            "a.md:2:3: error MD001: The file is not UTF-8: byte 0xC7 at offset 6 (line 2) does not belong there. Save the file as UTF-8.",
            Fault([.. "abc\nde"u8, 0xC7, (byte)'f']).ToString()
        );

    [Fact]
    public void The_offset_of_a_bad_byte_counts_the_mark() =>
        Assert.Contains(
            "offset 4 (line 1)",
            Fault([0xEF, 0xBB, 0xBF, (byte)'a', 0xFF]).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    [InlineData(new byte[] { 0xE2, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void What_is_no_text_is_a_fault(byte[] file) => Assert.Equal("MD001", Fault(file).Code);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("---\nlang: ar\n---\n\n")]
    public void An_empty_article_is_a_fault(string text) => Assert.Equal("MD003", Reading.Fault(text).Code);

    [Fact]
    public void Control_characters_are_replaced()
    {
        var article = Reading.Article("a\0b\fc\td\u001Be", out var context);

        Assert.Equal("""(p "a�b�c⇥d�e")""", ArticleDump.Of(article));
        Assert.Equal(
            "a.md:1:2: warning MD004: U+0000 cannot stand in a document; it was replaced by U+FFFD (such characters in all: 3). Remove them.",
            Assert.Single(context.Diagnostics).ToString()
        );
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        var article = MarkdownReader.Read("a\uD83Db😀\uDE00", new ExportContext("a.md"));

        Assert.Equal("""(p "a�b😀�")""", ArticleDump.Of(article));
    }

    [Fact]
    public void An_entity_cannot_bring_a_control_character_in() =>
        Assert.Equal("""(p "a�b c")""", Reading.Tree("a&#1;b&#10;c"));

    [Fact]
    public void A_file_over_the_limit_is_a_fault() =>
        Assert.Equal(
            "a.md:1:1: error MD002: The article has 5 bytes; at most 4 are read. Split it into several articles, or raise the limit.",
            Reading.Fault("abcde", new ExportLimits { MaxInputBytes = 4 }).ToString()
        );

    [Fact]
    public void Many_threads_read_at_once()
    {
        var seed = Reading.Resource("seed.md");
        var alone = ArticleDump.Of(Reading.Article(seed, out _), spans: true);
        var dumps = new string[64];
        Parallel.For(0, dumps.Length, i => dumps[i] = ArticleDump.Of(Reading.Article(seed, out _), spans: true));

        Assert.All(dumps, dump => Assert.Equal(alone, dump));
    }

    private static string Tree(byte[] file) =>
        ArticleDump.Of(MarkdownReader.Read(file, new ExportContext("a.md")), spans: true);

    private static Diagnostic Fault(byte[] file) =>
        Assert.Throws<ExportException>(() => MarkdownReader.Read(file, new ExportContext("a.md"))).Diagnostic;
}
