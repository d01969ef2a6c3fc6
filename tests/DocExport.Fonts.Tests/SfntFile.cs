using System.Buffers.Binary;
using System.Text;

namespace DocExport.Fonts.Tests;

/// <summary>The tables of a font file, to be taken apart, changed and put together again; it writes no checksums.</summary>
internal sealed class SfntFile
{
    private readonly SortedDictionary<string, byte[]> tables = new(StringComparer.Ordinal);

    public byte[] this[string tag]
    {
        get => tables[tag];
        set => tables[tag] = value;
    }

    public IReadOnlyCollection<string> Tags => tables.Keys;

    public static SfntFile Parse(ReadOnlySpan<byte> file)
    {
        var font = new SfntFile();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(file[4..]); i++)
        {
            var record = file.Slice(12 + (i * 16), 16);
            var offset = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
            var length = BinaryPrimitives.ReadInt32BigEndian(record[12..]);
            font[Encoding.ASCII.GetString(record[..4])] = file.Slice(offset, length).ToArray();
        }

        return font;
    }

    public SfntFile Without(string tag)
    {
        tables.Remove(tag);
        return this;
    }

    /// <summary>Changes a 16-bit number of a table.</summary>
    public SfntFile With(string tag, int offset, int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(tables[tag].AsSpan(offset), (ushort)value);
        return this;
    }

    /// <summary>Replaces the glyphs; each has the advance 500, and its stated left edge as bearing.</summary>
    public SfntFile WithGlyphs(params byte[][] glyphs)
    {
        var loca = new List<byte> { 0, 0, 0, 0 };
        var glyf = new List<byte>();
        var hmtx = new List<byte>();
        foreach (var glyph in glyphs)
        {
            glyf.AddRange(glyph);
            hmtx.AddRange(Numbers(500, glyph.Length == 0 ? 0 : BinaryPrimitives.ReadInt16BigEndian(glyph.AsSpan(2))));
            loca.AddRange(Numbers(glyf.Count >> 16, glyf.Count & 0xFFFF));
        }

        (tables["glyf"], tables["loca"], tables["hmtx"]) = ([.. glyf], [.. loca], [.. hmtx]);
        this["cmap"] = Cmap('A', 0);
        return With("head", 50, 1).With("maxp", 4, glyphs.Length).With("hhea", 34, glyphs.Length);
    }

    /// <summary>A character map of format 4 with one character.</summary>
    public static byte[] Cmap(char character, int glyph) =>
        Numbers(
            0,
            1,
            3,
            1,
            0,
            12,
            4,
            32,
            0,
            4,
            4,
            1,
            0,
            character,
            0xFFFF,
            0,
            character,
            0xFFFF,
            glyph - character,
            1,
            0,
            0
        );

    /// <summary>16-bit numbers one after another, as most tables are made of.</summary>
    public static byte[] Numbers(params int[] values)
    {
        var bytes = new byte[values.Length * 2];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(i * 2), (ushort)values[i]);
        }

        return bytes;
    }

    public byte[] ToBytes()
    {
        var offset = 12 + (tables.Count * 16);
        var file = new List<byte>(Numbers(1, 0, tables.Count, 0, 0, 0));
        foreach (var (tag, bytes) in tables)
        {
            file.AddRange(Encoding.ASCII.GetBytes(tag));
            file.AddRange(Numbers(0, 0, offset >> 16, offset & 0xFFFF, bytes.Length >> 16, bytes.Length & 0xFFFF));
            offset += bytes.Length;
        }

        return [.. file, .. tables.Values.SelectMany(bytes => bytes)];
    }

    public FontFace Load() => FontFace.Load(ToBytes(), "test.ttf");
}
