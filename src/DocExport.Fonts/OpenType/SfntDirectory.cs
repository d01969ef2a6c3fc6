using System.Buffers.Binary;

namespace DocExport.Fonts.OpenType;

/// <summary>The table directory at the start of a font file (OpenType, "Organization of an OpenType Font").</summary>
internal sealed class SfntDirectory
{
    /// <summary>No font in use has more; the largest directory is then 12 + 16 × 128 bytes.</summary>
    public const int MaxTables = 128;

    /// <summary>The most bytes that a directory takes at the start of a file.</summary>
    public const int MaxBytes = HeaderBytes + (MaxTables * RecordBytes);

    private const int HeaderBytes = 12;
    private const int RecordBytes = 16;
    private const uint TrueTypeVersion = 0x00010000;
    private const uint AppleTrueTypeVersion = 0x74727565; // 'true'
    private const uint OpenTypeCff = 0x4F54544F; // 'OTTO'
    private const uint Collection = 0x74746366; // 'ttcf'
    private const uint WebFont = 0x774F4646; // 'wOFF'
    private const uint WebFont2 = 0x774F4632; // 'wOF2'

    private readonly Entry[] entries;
    private readonly string fileName;

    private SfntDirectory(Entry[] entries, string fileName)
    {
        this.entries = entries;
        this.fileName = fileName;
    }

    /// <summary>Reads and checks the directory.</summary>
    /// <param name="start">At least the first <see cref="MaxBytes"/> bytes of the file, or the whole file.</param>
    /// <param name="fileLength">The length of the whole file, which no table may leave.</param>
    /// <param name="fileName">The file's name in messages.</param>
    /// <exception cref="FontFormatException">It is no TrueType font, or a table lies outside the file.</exception>
    public static SfntDirectory Read(ReadOnlySpan<byte> start, long fileLength, string fileName)
    {
        if (start.Length < HeaderBytes)
        {
            throw Fault(fileName, "the file is too short to be a font");
        }

        CheckKind(BinaryPrimitives.ReadUInt32BigEndian(start), fileName);
        int count = BinaryPrimitives.ReadUInt16BigEndian(start[4..]);
        if (count is 0 or > MaxTables)
        {
            throw Fault(fileName, $"the directory claims {count} tables; 1 to {MaxTables} are allowed");
        }

        if (start.Length < HeaderBytes + (count * RecordBytes))
        {
            throw Fault(fileName, $"the file ends inside its directory of {count} tables");
        }

        var tables = new Entry[count];
        for (var i = 0; i < count; i++)
        {
            var record = start[(HeaderBytes + (i * RecordBytes))..];
            var tag = BinaryPrimitives.ReadUInt32BigEndian(record);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if (offset + (long)length > Math.Min(fileLength, int.MaxValue))
            {
                throw new FontFormatException(
                    fileName,
                    NameOf(tag),
                    $"offset {offset} and length {length} lie outside the file of {fileLength} bytes"
                );
            }

            for (var k = 0; k < i; k++)
            {
                if (tables[k].Tag == tag)
                {
                    throw new FontFormatException(fileName, NameOf(tag), "is listed twice in the directory");
                }
            }

            tables[i] = new Entry(tag, (int)offset, (int)length);
        }

        return new SfntDirectory(tables, fileName);
    }

    /// <summary>The four letters of a tag; bytes that are no printable ASCII show as <c>?</c>.</summary>
    public static string NameOf(uint tag) =>
        string.Create(
            4,
            tag,
            static (letters, tag) =>
            {
                for (var i = 0; i < 4; i++)
                {
                    var letter = (char)((tag >> (24 - (8 * i))) & 0xFF);
                    letters[i] = letter is >= ' ' and <= '~' ? letter : '?';
                }
            }
        );

    /// <summary>Where a table lies in the file.</summary>
    /// <returns>False when the font has no such table.</returns>
    public bool TryFind(SfntTag tag, out int offset, out int length)
    {
        foreach (var entry in entries)
        {
            if (entry.Tag == (uint)tag)
            {
                (offset, length) = (entry.Offset, entry.Length);
                return true;
            }
        }

        (offset, length) = (0, 0);
        return false;
    }

    /// <summary>Where a table lies that a font must have.</summary>
    /// <exception cref="FontFormatException">The table is missing.</exception>
    public (int Offset, int Length) Find(SfntTag tag) =>
        TryFind(tag, out var offset, out var length)
            ? (offset, length)
            : throw new FontFormatException(fileName, NameOf((uint)tag), "is missing");

    /// <summary>A table of the file that a font must have.</summary>
    public SfntTable Table(SfntTag tag, ReadOnlySpan<byte> file)
    {
        var (offset, length) = Find(tag);
        return new SfntTable(file.Slice(offset, length), tag, fileName);
    }

    /// <summary>A table of the file, empty when the font has none.</summary>
    public SfntTable OptionalTable(SfntTag tag, ReadOnlySpan<byte> file)
    {
        _ = TryFind(tag, out var offset, out var length);
        return new SfntTable(file.Slice(offset, length), tag, fileName);
    }

    private static void CheckKind(uint version, string fileName)
    {
        var refusal = version switch
        {
            TrueTypeVersion or AppleTrueTypeVersion => null,
            OpenTypeCff => "the outlines are CFF (PostScript); only TrueType outlines are supported, use the .ttf file",
            Collection => "this is a font collection; use the single .ttf files",
            WebFont or WebFont2 => "this is a compressed web font; use the .ttf file",
            _ => $"the file starts with 0x{version:X8}, which is no TrueType font",
        };
        if (refusal is not null)
        {
            throw Fault(fileName, refusal);
        }
    }

    private static FontFormatException Fault(string fileName, string fault) => new(fileName, "sfnt", fault);

    private readonly record struct Entry(uint Tag, int Offset, int Length);
}
