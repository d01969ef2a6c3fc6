using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace DocExport.Pdf.Tests.Reading;

/// <summary>A finished file, read back by a parser of the tests' own through its cross-references alone.</summary>
internal sealed class ParsedPdf
{
    private readonly byte[] bytes;
    private readonly Dictionary<int, object?> objects = [];

    public ParsedPdf(byte[] bytes)
    {
        this.bytes = bytes;
        var text = Encoding.Latin1.GetString(bytes);
        var mark = text.LastIndexOf("startxref\n", StringComparison.Ordinal) + "startxref\n".Length;
        var start = int.Parse(text.AsSpan(mark, text.IndexOf('\n', mark) - mark), CultureInfo.InvariantCulture);
        Trailer = text.AsSpan(start).StartsWith("xref") ? ReadTable(text, start) : ReadStream(start);
        Catalog = Dictionary(Trailer["Root"]);
        Pages = [.. PagesBelow(Dictionary(Catalog["Pages"]), (PdfReference)Catalog["Pages"]!)];
    }

    public PdfDictionary Trailer { get; }

    public PdfDictionary Catalog { get; }

    /// <summary>The page objects in order, with their numbers.</summary>
    public IReadOnlyList<(int Id, PdfDictionary Page)> Pages { get; }

    /// <summary>All objects by number.</summary>
    public IReadOnlyDictionary<int, object?> Objects => objects;

    /// <summary>An object, or what a reference leads to.</summary>
    public object? Resolve(object? value) => value is PdfReference reference ? objects[reference.Id] : value;

    public PdfDictionary Dictionary(object? value) => Assert.IsType<PdfDictionary>(Resolve(value));

    public List<object?> Array(object? value) => Assert.IsType<List<object?>>(Resolve(value));

    public string Name(object? value) => Assert.IsType<PdfName>(Resolve(value)).Value;

    public int Integer(object? value) => (int)Assert.IsType<double>(Resolve(value));

    /// <summary>A text string (7.9.2.2).</summary>
    public string Text(object? value)
    {
        var text = Assert.IsType<byte[]>(Resolve(value));
        return text is [0xFE, 0xFF, ..]
            ? Encoding.BigEndianUnicode.GetString(text, 2, text.Length - 2)
            : Encoding.ASCII.GetString(text);
    }

    private PdfDictionary ReadTable(string text, int start)
    {
        var lines = text[start..].Split('\n');
        var count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var id = 1; id < count; id++)
        {
            var line = lines[id + 2];
            Assert.Equal(19, line.Length);
            ReadAt(id, int.Parse(line.AsSpan(0, 10), CultureInfo.InvariantCulture));
        }

        var trailer = text.IndexOf("trailer\n", start, StringComparison.Ordinal) + "trailer\n".Length;
        return (PdfDictionary)new ObjectParser(bytes, trailer).Next()!;
    }

    private PdfDictionary ReadStream(int start)
    {
        var trailer = (PdfDictionary)ReadObject(start, out var id)!;
        var table = trailer.Data!;
        var count = (int)(double)trailer["Size"]!;
        Assert.Equal(count * 7, table.Length);
        var contained = new List<(int Id, int Container, int Index)>();
        for (var entry = 1; entry < count; entry++)
        {
            var row = table.AsSpan(entry * 7, 7);
            var place = (row[1] << 24) | (row[2] << 16) | (row[3] << 8) | row[4];
            if (row[0] == 2)
            {
                contained.Add((entry, place, (row[5] << 8) | row[6]));
            }
            else
            {
                Assert.Equal(1, row[0]);
                ReadAt(entry, place);
            }
        }

        Assert.True(objects.ContainsKey(id));
        foreach (var (entry, container, index) in contained)
        {
            objects[entry] = ReadContained((PdfDictionary)objects[container]!, entry, index);
        }

        return trailer;
    }

    private static object? ReadContained(PdfDictionary container, int id, int index)
    {
        var header = new ObjectParser(container.Data!);
        for (var skipped = 0; skipped < index * 2; skipped++)
        {
            header.Next();
        }

        Assert.Equal(id, (int)(double)header.Next()!);
        var offset = (int)(double)header.Next()!;
        return new ObjectParser(container.Data!, (int)(double)container["First"]! + offset).Next();
    }

    private void ReadAt(int id, int offset)
    {
        objects[id] = ReadObject(offset, out var found);
        Assert.Equal(id, found);
    }

    private object? ReadObject(int offset, out int id)
    {
        var parser = new ObjectParser(bytes, offset);
        id = (int)(double)parser.Next()!;
        Assert.Equal(0.0, parser.Next());
        Assert.Equal(new PdfOperator("obj"), parser.Next());
        var value = parser.Next();
        if (parser.Next() is PdfOperator { Value: "stream" })
        {
            var stream = (PdfDictionary)value!;
            var length = (int)(double)stream["Length"]!;
            stream.Data = Inflate(stream, bytes.AsSpan(parser.Position + 1, length).ToArray());
            parser.Position += 1 + length;
            Assert.Equal(new PdfOperator("endstream"), parser.Next());
        }

        return value;
    }

    private static byte[] Inflate(PdfDictionary stream, byte[] data)
    {
        // JPEG data is left to those who decode images.
        if (!stream.TryGetValue("Filter", out var filter) || filter is PdfName { Value: "DCTDecode" })
        {
            return data;
        }

        Assert.Equal(new PdfName("FlateDecode"), filter);
        using var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }

    private List<(int Id, PdfDictionary Page)> PagesBelow(PdfDictionary node, PdfReference reference)
    {
        if (Name(node["Type"]) is "Page")
        {
            return [(reference.Id, node)];
        }

        var pages = Array(node["Kids"])
            .Cast<PdfReference>()
            .SelectMany(kid => PagesBelow(Dictionary(kid), kid))
            .ToList();
        Assert.Equal(pages.Count, Integer(node["Count"]));
        return pages;
    }
}
