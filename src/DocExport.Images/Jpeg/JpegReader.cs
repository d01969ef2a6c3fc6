using System.Buffers.Binary;
using DocExport.Images.Reading;

namespace DocExport.Images.Jpeg;

/// <summary>
/// Walks the markers of a JPEG from its start to its end (ISO/IEC 10918-1 annex B). The coded data between them is not
/// decoded; that every table is there which a scan needs is checked.
/// </summary>
internal sealed class JpegReader
{
    // Each scan of a progressive image goes over all pixels; a real one has a dozen.
    private const int MostScans = 200;

    private readonly ReadOnlyMemory<byte> content;
    private readonly Action<ImageHeader> checkSize;
    private readonly JpegTables tables = new();
    private readonly JpegMetadata metadata = new();
    private ImageHeader? header;
    private JpegFrame? frame;
    private int scans;

    private JpegReader(ReadOnlyMemory<byte> content, Action<ImageHeader> checkSize)
    {
        this.content = content;
        this.checkSize = checkSize;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="content">The file, which starts with a JPEG's marker.</param>
    /// <param name="checkSize">Throws when the size cannot be taken; called before anything as long as the image is done.</param>
    public static (ImageHeader Header, JpegFrame Frame) Read(
        ReadOnlyMemory<byte> content,
        Action<ImageHeader> checkSize
    ) => new JpegReader(content, checkSize).Walk();

    private (ImageHeader Header, JpegFrame Frame) Walk()
    {
        var bytes = content.Span;
        var position = 2;
        while (true)
        {
            var marker = NextMarker(bytes, ref position);
            if (marker == JpegMarker.EndOfImage)
            {
                return Finish();
            }

            if (marker is JpegMarker.Temporary or >= JpegMarker.FirstRestart and <= JpegMarker.LastRestart)
            {
                continue;
            }

            if (bytes.Length - position < 2)
            {
                throw ImageFault.CutOff();
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[position..]);
            if (length < 2)
            {
                throw ImageFault.Damaged("a segment of the JPEG is shorter than its own length");
            }

            if (length > bytes.Length - position)
            {
                throw ImageFault.CutOff();
            }

            Take(marker, content.Slice(position + 2, length - 2));
            position += length;
            if (marker == JpegMarker.StartOfScan)
            {
                SkipScan(bytes, ref position);
            }
        }
    }

    private static int NextMarker(ReadOnlySpan<byte> bytes, ref int position)
    {
        if (position < bytes.Length && bytes[position] != 0xFF)
        {
            throw ImageFault.Damaged("the JPEG has bytes where a marker must be");
        }

        // Any number of fill bytes may stand before a marker (B.1.1.2).
        while (position < bytes.Length && bytes[position] == 0xFF)
        {
            position++;
        }

        return position < bytes.Length ? bytes[position++] : throw ImageFault.CutOff();
    }

    /// <summary>Goes on to the next marker that does not belong to the coded data (B.1.1.5).</summary>
    private static void SkipScan(ReadOnlySpan<byte> bytes, ref int position)
    {
        while (true)
        {
            var found = bytes[position..].IndexOf((byte)0xFF);
            if (found < 0 || position + found + 1 >= bytes.Length)
            {
                throw ImageFault.CutOff();
            }

            position += found;
            var next = bytes[position + 1];
            if (next is not (0 or 0xFF or (>= JpegMarker.FirstRestart and <= JpegMarker.LastRestart)))
            {
                return;
            }

            position += next == 0xFF ? 1 : 2;
        }
    }

    private void Take(int marker, ReadOnlyMemory<byte> segment)
    {
        switch (marker)
        {
            case JpegMarker.QuantizationTables:
                tables.TakeQuantization(segment.Span);
                break;
            case JpegMarker.HuffmanTables:
                tables.TakeHuffman(segment.Span);
                break;
            case JpegMarker.Baseline or JpegMarker.ExtendedSequential or JpegMarker.Progressive:
                TakeFrame(segment.Span, marker == JpegMarker.Progressive);
                break;
            case JpegMarker.StartOfScan:
                TakeScan(segment.Span);
                break;
            case >= JpegMarker.FirstApplication and <= JpegMarker.LastApplication:
                metadata.Take(marker, segment);
                break;
            default:
                if (JpegMarker.IsFrame(marker))
                {
                    throw new ImageFault(
                        "The JPEG is coded in a way that few programs read (arithmetic, lossless or hierarchical). Save it anew as an ordinary JPEG."
                    );
                }

                break;
        }
    }

    private void TakeFrame(ReadOnlySpan<byte> segment, bool isProgressive)
    {
        const int FixedLength = 6;
        const int ComponentLength = 3;
        if (frame is not null)
        {
            throw ImageFault.Damaged("the JPEG holds two frames");
        }

        if (segment.Length < FixedLength || segment.Length < FixedLength + (segment[5] * ComponentLength))
        {
            throw ImageFault.Damaged("the frame header of the JPEG is too short");
        }

        if (segment[0] != 8)
        {
            throw new ImageFault($"The JPEG has {segment[0]} bits a sample. Save it with 8.");
        }

        int components = segment[5];
        if (components is not (1 or 3 or 4))
        {
            throw new ImageFault($"The JPEG has {components} colour components. Save it in RGB.");
        }

        header = new ImageHeader(
            ImageFormat.Jpeg,
            BinaryPrimitives.ReadUInt16BigEndian(segment[3..]),
            BinaryPrimitives.ReadUInt16BigEndian(segment[1..])
        );
        checkSize(header);
        frame = new JpegFrame(components, IsInverted: false, IsRgb: false, isProgressive);
        tables.TakeComponents(segment.Slice(FixedLength, components * ComponentLength));
    }

    private void TakeScan(ReadOnlySpan<byte> segment)
    {
        if (frame is null)
        {
            throw ImageFault.Damaged("the JPEG has data before its frame header");
        }

        if (++scans > MostScans)
        {
            throw new ImageFault($"The JPEG has more than {MostScans} scans. Save it anew as an ordinary JPEG.");
        }

        tables.CheckScan(segment, frame.IsProgressive);
    }

    private (ImageHeader Header, JpegFrame Frame) Finish()
    {
        if (header is null || frame is null || scans == 0)
        {
            throw ImageFault.Damaged("the JPEG holds no picture");
        }

        return (
            header with
            {
                Resolution = metadata.Resolution,
                Orientation = metadata.Orientation,
                IccProfile = metadata.AssembleProfile(),
            },
            frame with
            {
                IsInverted = metadata.AdobeTransform is not null,
                IsRgb =
                    frame.Components == 3
                    && (metadata.AdobeTransform is { } transform ? transform == 0 : tables.ComponentsAreNamedRgb)
                    && !metadata.IsJfif,
            }
        );
    }
}
