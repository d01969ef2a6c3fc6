using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocExport.Pdf.Tests.Reading;

/// <summary>A font of a finished file: what each code stands for, its stated width, and the program's own width.</summary>
internal sealed partial class EmbeddedFont
{
    public EmbeddedFont(ParsedPdf pdf, object? reference)
    {
        var font = pdf.Dictionary(reference);
        Assert.Equal("Identity-H", pdf.Name(font["Encoding"]));
        var descendant = pdf.Dictionary(pdf.Array(font["DescendantFonts"]).Single());
        Assert.Equal("Identity", pdf.Name(descendant["CIDToGIDMap"]));
        var descriptor = pdf.Dictionary(descendant["FontDescriptor"]);
        Assert.Equal(pdf.Name(font["BaseFont"]), pdf.Name(descriptor["FontName"]));
        BaseFont = pdf.Name(font["BaseFont"]);

        var program = pdf.Dictionary(descriptor["FontFile2"]).Data!;
        ProgramWidths = WidthsOf(program);
        var widths = pdf.Array(descendant["W"]);
        Assert.Equal(0, pdf.Integer(widths[0]));
        Widths = [.. pdf.Array(widths[1]).Cast<double>()];
        Texts = ReadMap(Encoding.ASCII.GetString(pdf.Dictionary(font["ToUnicode"]).Data!));
    }

    public string BaseFont { get; }

    /// <summary>The text of each code.</summary>
    public Dictionary<int, string> Texts { get; }

    /// <summary>The width of each code in thousandths of an em, as the file states it.</summary>
    public IReadOnlyList<double> Widths { get; }

    /// <summary>The width of each glyph in thousandths of an em, from the font program's hmtx.</summary>
    public IReadOnlyList<double> ProgramWidths { get; }

    private static Dictionary<int, string> ReadMap(string map)
    {
        var texts = new Dictionary<int, string>();
        map = map[map.IndexOf("endcodespacerange", StringComparison.Ordinal)..];
        foreach (Match line in MapLine().Matches(map))
        {
            var code = int.Parse(line.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            texts.Add(code, Encoding.BigEndianUnicode.GetString(Convert.FromHexString(line.Groups["text"].Value)));
        }

        foreach (Match section in Section().Matches(map))
        {
            Assert.InRange(int.Parse(section.Groups["count"].ValueSpan, CultureInfo.InvariantCulture), 1, 100);
        }

        return texts;
    }

    private static double[] WidthsOf(byte[] program)
    {
        var unitsPerEm = Short(program, Table(program, "head") + 18);
        var count = Short(program, Table(program, "maxp") + 4);
        var measured = Short(program, Table(program, "hhea") + 34);
        var hmtx = Table(program, "hmtx");
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(glyph => Short(program, hmtx + (Math.Min(glyph, measured - 1) * 4)) * 1000.0 / unitsPerEm),
        ];
    }

    private static int Table(byte[] program, string tag)
    {
        for (var entry = 0; entry < Short(program, 4); entry++)
        {
            var record = program.AsSpan(12 + (entry * 16), 16);
            if (record[..4].SequenceEqual(Encoding.ASCII.GetBytes(tag)))
            {
                return BinaryPrimitives.ReadInt32BigEndian(record[8..]);
            }
        }

        throw new KeyNotFoundException($"The font program has no table {tag}.");
    }

    private static int Short(byte[] program, int offset) =>
        BinaryPrimitives.ReadUInt16BigEndian(program.AsSpan(offset));

    [GeneratedRegex(
        "^<(?<code>[0-9A-F]{4})><(?<text>[0-9A-F]+)>$",
        RegexOptions.Multiline,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex MapLine();

    [GeneratedRegex("^(?<count>[0-9]+) beginbfchar$", RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Section();
}
