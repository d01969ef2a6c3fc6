using DocExport.Fonts.OpenType;

namespace DocExport.Fonts;

/// <summary>
/// A face on disk of which only the names and the style are known so far; <see cref="Face"/> reads the rest when it is
/// first asked for. Safe to share between threads.
/// </summary>
public sealed class FontFile
{
    /// <summary>The largest font file that is read, in bytes; the largest of use hold about 20 MB.</summary>
    public const long MaxBytes = 64L * 1024 * 1024;

    private const int MaxTableBytes = 1024 * 1024;
    private readonly Lazy<FontFace> face;

    /// <summary>A face that is in memory already, such as one that came with an article.</summary>
    public FontFile(FontFace face)
    {
        ArgumentNullException.ThrowIfNull(face);
        Path = face.FileName;
        FamilyName = face.FamilyName;
        StyleName = face.StyleName;
        Weight = face.Weight;
        IsItalic = face.IsItalic;
        this.face = new Lazy<FontFace>(face);
    }

    private FontFile(string path, NameTable names, StyleBits style)
    {
        Path = path;
        FamilyName = names.Family;
        StyleName = names.Style;
        Weight = style.Weight;
        IsItalic = style.IsItalic;
        face = new Lazy<FontFace>(() => FontFace.Load(File.ReadAllBytes(path), System.IO.Path.GetFileName(path)));
    }

    /// <summary>Where the file is, or the name of a face in memory.</summary>
    public string Path { get; }

    /// <summary>The family, as <see cref="FontFace.FamilyName"/>.</summary>
    public string FamilyName { get; }

    /// <summary>The style, as <see cref="FontFace.StyleName"/>.</summary>
    public string StyleName { get; }

    /// <summary>The weight, 1 to 1000, as <see cref="FontFace.Weight"/>.</summary>
    public int Weight { get; }

    /// <summary>Whether the face is italic or oblique.</summary>
    public bool IsItalic { get; }

    /// <summary>The face, read and checked at the first use and kept.</summary>
    /// <exception cref="FontFormatException">The file is malformed where its names and style did not show it.</exception>
    /// <exception cref="IOException">The file cannot be read any more.</exception>
    public FontFace Face => face.Value;

    /// <summary>Reads the directory, the names and the style of a font file, a few kilobytes.</summary>
    /// <exception cref="FontFormatException">These are malformed, or the kind of font is not supported.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be read.</exception>
    internal static FontFile Open(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        using var handle = File.OpenHandle(path);
        var length = RandomAccess.GetLength(handle);
        if (length > MaxBytes)
        {
            throw new FontFormatException(name, "sfnt", $"the file has {length} bytes; {MaxBytes} are allowed");
        }

        Span<byte> start = stackalloc byte[SfntDirectory.MaxBytes];
        start = start[..ReadFully(handle, start, 0)];
        var directory = SfntDirectory.Read(start, length, name);
        var head = ReadTable(SfntTag.Head);
        var os2 = ReadTable(SfntTag.Os2);
        var nameTable = ReadTable(SfntTag.Name);
        var style = StyleBits.Read(new(head, SfntTag.Head, name), new(os2, SfntTag.Os2, name));
        return new FontFile(path, NameTable.Read(new(nameTable, SfntTag.Name, name)), style);

        byte[] ReadTable(SfntTag tag)
        {
            _ = directory.TryFind(tag, out var offset, out var size);
            var bytes = new byte[Math.Min(size, MaxTableBytes)];
            return bytes[..ReadFully(handle, bytes, offset)];
        }
    }

    private static int ReadFully(Microsoft.Win32.SafeHandles.SafeFileHandle handle, Span<byte> bytes, long offset)
    {
        var count = 0;
        while (count < bytes.Length)
        {
            var read = RandomAccess.Read(handle, bytes[count..], offset + count);
            if (read == 0)
            {
                break;
            }

            count += read;
        }

        return count;
    }
}
