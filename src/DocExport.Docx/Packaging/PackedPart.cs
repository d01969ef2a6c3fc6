namespace DocExport.Docx.Packaging;

/// <summary>
/// A part of the package, compressed and ready to be written. A part that depends on the template alone is packed once
/// and written into every document.
/// </summary>
/// <param name="Name">The ZIP item name, without a leading slash (ECMA-376 part 2, 6.3.4): <c>word/document.xml</c>.</param>
/// <param name="Checksum">CRC-32 of the uncompressed bytes.</param>
/// <param name="Length">Length of the uncompressed bytes.</param>
/// <param name="Data">The bytes as the package holds them: a raw DEFLATE stream (RFC 1951), or as they are.</param>
internal sealed record PackedPart(string Name, uint Checksum, long Length, ReadOnlyMemory<byte> Data)
{
    /// <summary>Whether the data are the bytes as they are.</summary>
    public bool IsStored { get; private init; }

    /// <summary>Packs bytes that are compressed already, such as those of an image, as they are.</summary>
    public static PackedPart Store(string name, ReadOnlyMemory<byte> bytes) =>
        new(name, Crc32.Append(0, bytes.Span), bytes.Length, bytes) { IsStored = true };
}
