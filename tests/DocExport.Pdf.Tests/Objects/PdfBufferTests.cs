using System.Text;
using DocExport.Pdf.Navigation;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Tests.Objects;

/// <summary>The lexical forms of PDF (ISO 32000-1 7.2, 7.3, 7.9).</summary>
public sealed class PdfBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(-12.5, "-12.5")]
    [InlineData(0.05, "0.05")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0004, "0")]
    [InlineData(-0.0004, "0")]
    [InlineData(0.0005, "0.001")]
    [InlineData(841.8898, "841.89")]
    [InlineData(1234567.125, "1234567.125")]
    public void Real_numbers_have_three_decimals_at_most_and_no_exponent(double value, string expected) =>
        Assert.Equal(expected, Written(buffer => buffer.Real(value)));

    [Theory]
    [InlineData("title", "(title)")]
    [InlineData("a (b) \\ c", "(a \\(b\\) \\\\ c)")]
    [InlineData("a\r\nb", "(a\\r\\nb)")]
    [InlineData("نص", "<FEFF06460635>")]
    [InlineData("\U0001F600", "<FEFFD83DDE00>")]
    [InlineData("", "()")]
    public void Text_strings_are_ASCII_or_UTF_16(string text, string expected) =>
        Assert.Equal(expected, Written(buffer => buffer.TextString(text)));

    [Fact]
    public void An_unpaired_surrogate_becomes_a_replacement_character()
    {
        Assert.Equal("<FEFF0061FFFD0062>", Written(buffer => buffer.TextString("a\uD800b")));
        Assert.Equal("<FEFFFFFD>", Written(buffer => buffer.TextString("\uDC00")));
    }

    [Theory]
    [InlineData("Amiri-Regular", "/Amiri-Regular")]
    [InlineData("A B#C/(x)", "/A#20B#23C#2F#28x#29")]
    [InlineData("خ", "/#D8#AE")]
    public void Names_are_escaped(string name, string expected) =>
        Assert.Equal(expected, Written(buffer => buffer.Name(name)));

    [Theory]
    [InlineData("2026-05-07T08:09:10+02:30", "(D:20260507080910+02'30')")]
    [InlineData("2026-05-07T08:09:10-11:00", "(D:20260507080910-11'00')")]
    [InlineData("0999-01-02T00:00:00Z", "(D:09990102000000+00'00')")]
    public void Dates_have_their_offset(string date, string expected) =>
        Assert.Equal(
            expected,
            Written(buffer =>
                buffer.Date(DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture))
            )
        );

    [Theory]
    [InlineData("https://example.com/a?b=c#d", "https://example.com/a?b=c#d")]
    [InlineData("https://example.com/خ b", "https://example.com/%D8%AE%20b")]
    [InlineData("https://example.com/%D8%AE", "https://example.com/%D8%AE")]
    [InlineData("x<y>\"{z}\n", "x%3Cy%3E%22%7Bz%7D%0A")]
    public void Addresses_are_seven_bit(string address, string expected) =>
        Assert.Equal(expected, Encoding.ASCII.GetString(UriBytes.Encode(address)));

    [Fact]
    public void Big_endian_numbers_have_the_bytes_asked_for() =>
        Assert.Equal(
            new byte[] { 1, 2, 3, 4, 0xFF, 0xFF },
            new PdfBuffer().BigEndian(0x01020304, 4).BigEndian(0xFFFF, 2).Written.ToArray()
        );

    [Fact]
    public void The_buffer_grows()
    {
        var buffer = new PdfBuffer(1);
        for (var number = 0; number < 1000; number++)
        {
            buffer.Integer(number).Raw((byte)' ');
        }

        Assert.Equal(
            string.Concat(Enumerable.Range(0, 1000).Select(number => FormattableString.Invariant($"{number} "))),
            Encoding.ASCII.GetString(buffer.Written)
        );
    }

    private static string Written(Func<PdfBuffer, PdfBuffer> write) =>
        Encoding.ASCII.GetString(write(new PdfBuffer()).Written);
}
