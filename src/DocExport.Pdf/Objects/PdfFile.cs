using System.IO.Compression;
using System.Security.Cryptography;

namespace DocExport.Pdf.Objects;

/// <summary>
/// Writes the objects of a PDF file as they come and its cross-references at the end. Dictionaries and arrays are
/// gathered in object streams (ISO 32000-1 7.5.7), which halves a small tagged file; in readable form every object
/// stands by itself and nothing is compressed, so that a person can diff two files.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>
    /// The one deflate level of all streams: the same input must give the same bytes. On an article of a page, the
    /// fastest level saves a quarter of the whole time and makes the file a third bigger; the smallest takes 60 % longer
    /// to compress and changes the size by less than 1 %, not always downwards.
    /// </summary>
    private const CompressionLevel DeflateLevel = CompressionLevel.Optimal;

    private const int ObjectsInStream = 200;

    private readonly Stream destination;
    private readonly bool readable;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<CrossReference> references = [default];
    private readonly PdfBuffer scratch = new();
    private readonly PdfBuffer objectBuffer = new();
    private readonly PdfBuffer gathered = new(16 * 1024);
    private readonly List<(int Id, int Offset)> gatheredObjects = [];
    private long position;
    private int openObject;

    public PdfFile(Stream destination, bool readable)
    {
        this.destination = destination;
        this.readable = readable;
        // The second line has bytes over 127, so that transfer programs treat the file as binary (7.5.2).
        Emit([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Reserves the number of an object that is written later.</summary>
    public int Allocate()
    {
        references.Add(default);
        return references.Count - 1;
    }

    /// <summary>Starts an object that is not a stream; write it into the buffer and call <see cref="End"/>.</summary>
    public PdfBuffer Begin(int id)
    {
        openObject = id;
        objectBuffer.Clear();
        return objectBuffer;
    }

    /// <summary>Ends the object that <see cref="Begin"/> started.</summary>
    public void End()
    {
        if (readable)
        {
            references[openObject] = CrossReference.At(position);
            scratch.Clear();
            scratch.Integer(openObject).Raw(" 0 obj\n"u8).Raw(objectBuffer.Written).Raw("\nendobj\n"u8);
            Emit(scratch.Written);
            return;
        }

        gatheredObjects.Add((openObject, gathered.Length));
        gathered.Raw(objectBuffer.Written).Raw((byte)'\n');
        if (gatheredObjects.Count == ObjectsInStream)
        {
            FlushGathered();
        }
    }

    /// <summary>Writes a stream object.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    /// <param name="data">Its content, not yet compressed.</param>
    /// <param name="compress">False for what must stay legible, such as metadata (ISO 19005-2 6.6.2.1).</param>
    public void WriteStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var isDeflated = compress && !readable;
        var body = isDeflated ? Deflate(data) : data;
        references[id] = CrossReference.At(position);
        scratch.Clear();
        scratch.Integer(id).Raw(" 0 obj\n<<"u8).Raw(entries);
        scratch.Raw("/Length "u8).Integer(body.Length);
        scratch.Raw(isDeflated ? "/Filter/FlateDecode>>\nstream\n"u8 : ">>\nstream\n"u8);
        Emit(scratch.Written);
        Emit(body);
        Emit("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes a stream object whose content is encoded already, whatever the form of the file.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="entries">Entries of its dictionary besides length, its filter among them.</param>
    /// <param name="parts">The parts of its content, one behind the other.</param>
    public void WriteEncodedStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        long length = 0;
        foreach (var part in parts)
        {
            length += part.Length;
        }

        references[id] = CrossReference.At(position);
        scratch.Clear();
        scratch.Integer(id).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Length "u8).Integer(length);
        Emit(scratch.Raw(">>\nstream\n"u8).Written);
        foreach (var part in parts)
        {
            Emit(part.Span);
        }

        Emit("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes the cross-references and the trailer. The file's identifier is a hash of all that stands before.</summary>
    public void Finish(int catalog, int info)
    {
        FlushGathered();
        var identifier = hash.GetCurrentHash().AsSpan(0, 16);
        if (readable)
        {
            WriteTable(catalog, info, identifier);
        }
        else
        {
            WriteReferenceStream(catalog, info, identifier);
        }
    }

    private static ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> data)
    {
        var target = new MemoryStream(data.Length / 2);
        using (var zlib = new ZLibStream(target, DeflateLevel, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return target.GetBuffer().AsSpan(0, (int)target.Length);
    }

    private void FlushGathered()
    {
        if (gatheredObjects.Count == 0)
        {
            return;
        }

        var container = Allocate();
        var header = new PdfBuffer();
        for (var index = 0; index < gatheredObjects.Count; index++)
        {
            var (id, offset) = gatheredObjects[index];
            header.Integer(id).Raw((byte)' ').Integer(offset).Raw((byte)' ');
            references[id] = CrossReference.Within(container, index);
        }

        var entries = new PdfBuffer(64);
        entries.Raw("/Type/ObjStm/N "u8).Integer(gatheredObjects.Count).Raw("/First "u8).Integer(header.Length);
        WriteStream(container, entries.Written, header.Raw(gathered.Written).Written);
        gathered.Clear();
        gatheredObjects.Clear();
    }

    private void WriteTable(int catalog, int info, ReadOnlySpan<byte> identifier)
    {
        var start = position;
        scratch.Clear();
        scratch.Raw("xref\n0 "u8).Integer(references.Count).Raw("\n0000000000 65535 f \n"u8);
        foreach (var reference in references.Skip(1))
        {
            var digits = reference.Offset.ToString("D10", System.Globalization.CultureInfo.InvariantCulture);
            scratch.Raw(System.Text.Encoding.ASCII.GetBytes(digits)).Raw(" 00000 n \n"u8);
        }

        scratch.Raw("trailer\n<<"u8);
        TrailerEntries(scratch, catalog, info, identifier);
        scratch.Raw(">>\nstartxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        Emit(scratch.Written);
    }

    private void WriteReferenceStream(int catalog, int info, ReadOnlySpan<byte> identifier)
    {
        var id = Allocate();
        var start = position;
        references[id] = CrossReference.At(start);
        var table = new PdfBuffer(references.Count * 7);
        table.BigEndian(0, 1).BigEndian(0, 4).BigEndian(0xFFFF, 2);
        foreach (var reference in references.Skip(1))
        {
            table.BigEndian(reference.IsWithinStream ? 2 : 1, 1);
            table.BigEndian(reference.Offset, 4).BigEndian(reference.Index, 2);
        }

        var entries = new PdfBuffer();
        entries.Raw("/Type/XRef/W[1 4 2]"u8);
        TrailerEntries(entries, catalog, info, identifier);
        WriteStream(id, entries.Written, table.Written);
        scratch.Clear();
        Emit(scratch.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8).Written);
    }

    private void TrailerEntries(PdfBuffer buffer, int catalog, int info, ReadOnlySpan<byte> identifier)
    {
        buffer.Raw("/Size "u8).Integer(references.Count).Raw("/Root "u8).Reference(catalog);
        buffer.Raw("/Info "u8).Reference(info).Raw("/ID["u8);
        for (var copy = 0; copy < 2; copy++)
        {
            buffer.Raw((byte)'<');
            for (var index = 0; index < identifier.Length; index += 2)
            {
                buffer.Hex16((identifier[index] << 8) | identifier[index + 1]);
            }

            buffer.Raw((byte)'>');
        }

        buffer.Raw((byte)']');
    }

    private void Emit(ReadOnlySpan<byte> data)
    {
        destination.Write(data);
        hash.AppendData(data);
        position += data.Length;
    }
}
