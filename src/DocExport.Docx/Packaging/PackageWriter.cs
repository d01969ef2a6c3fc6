using System.Buffers.Binary;
using System.Text;

namespace DocExport.Docx.Packaging;

/// <summary>
/// Writes packed parts as an Open Packaging Conventions ZIP (ECMA-376 part 2, annex B) to a stream that need not be
/// able to seek. Times are the earliest that ZIP knows and the parts are sorted, so that the same parts always give the
/// same bytes.
/// </summary>
/// <remarks>
/// <c>ZipArchive</c> would do, but it can only take parts uncompressed: the styles, settings and fonts of a template
/// would be compressed again for every article.
/// </remarks>
internal static class PackageWriter
{
    private const string ContentTypes = "[Content_Types].xml";
    private const ushort VersionNeeded = 20;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private const ushort FirstOfJanuary1980 = 0x0021;
    private const int LocalHeaderLength = 30;
    private const int CentralHeaderLength = 46;
    private const int EndLength = 22;

    /// <summary>Writes the package.</summary>
    /// <param name="parts">The parts, in any order; the content types go first, as a reader in one pass wants them.</param>
    /// <param name="destination">Where the package goes; left open.</param>
    /// <exception cref="OverflowException">The package would pass the 4 GB of a ZIP without extensions.</exception>
    public static void Write(List<PackedPart> parts, Stream destination)
    {
        parts.Sort(static (left, right) => Rank(left.Name, right.Name));
        var offsets = new uint[parts.Count];
        var position = 0L;
        Span<byte> header = stackalloc byte[128];
        for (var index = 0; index < parts.Count; index++)
        {
            offsets[index] = checked((uint)position);
            var written = LocalHeader(header, parts[index]);
            destination.Write(header[..written]);
            destination.Write(parts[index].Data.Span);
            position += written + parts[index].Data.Length;
        }

        var directory = checked((uint)position);
        for (var index = 0; index < parts.Count; index++)
        {
            var written = CentralHeader(header, parts[index], offsets[index]);
            destination.Write(header[..written]);
            position += written;
        }

        EndOfCentralDirectory(header, parts.Count, directory, checked((uint)(position - directory)));
        destination.Write(header[..EndLength]);
    }

    private static int Rank(string left, string right)
    {
        var leftFirst = string.Equals(left, ContentTypes, StringComparison.Ordinal);
        var rightFirst = string.Equals(right, ContentTypes, StringComparison.Ordinal);
        return leftFirst == rightFirst ? string.CompareOrdinal(left, right)
            : leftFirst ? -1
            : 1;
    }

    private static int LocalHeader(Span<byte> header, PackedPart part)
    {
        header[..LocalHeaderLength].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        Common(header[4..], part);
        return LocalHeaderLength + Encoding.ASCII.GetBytes(part.Name, header[LocalHeaderLength..]);
    }

    private static int CentralHeader(Span<byte> header, PackedPart part, uint offset)
    {
        header[..CentralHeaderLength].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], VersionNeeded);
        Common(header[6..], part);
        BinaryPrimitives.WriteUInt32LittleEndian(header[42..], offset);
        return CentralHeaderLength + Encoding.ASCII.GetBytes(part.Name, header[CentralHeaderLength..]);
    }

    // The fields that local and central headers share, from "version needed" to "file name length" (APPNOTE.TXT 4.3.7).
    private static void Common(Span<byte> fields, PackedPart part)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(fields, VersionNeeded);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[4..], part.IsStored ? Stored : Deflated);
        BinaryPrimitives.WriteUInt16LittleEndian(fields[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[10..], part.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[14..], checked((uint)part.Data.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(fields[18..], checked((uint)part.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(fields[22..], checked((ushort)part.Name.Length));
    }

    private static void EndOfCentralDirectory(Span<byte> header, int count, uint offset, uint length)
    {
        header[..EndLength].Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], checked((ushort)count));
        BinaryPrimitives.WriteUInt16LittleEndian(header[10..], checked((ushort)count));
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], offset);
    }
}
