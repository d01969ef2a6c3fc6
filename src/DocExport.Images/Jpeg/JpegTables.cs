using DocExport.Images.Reading;

namespace DocExport.Images.Jpeg;

/// <summary>Which tables were defined, and whether the scans have those that they need (ISO/IEC 10918-1 B.2.4).</summary>
internal sealed class JpegTables
{
    private readonly byte[] componentIds = new byte[4];
    private readonly byte[] quantizationOf = new byte[4];
    private int components;
    private int quantization;
    private int huffmanDc;
    private int huffmanAc;

    /// <summary>Whether the components are named by the letters R, G and B, as some programs mark RGB without a marker.</summary>
    public bool ComponentsAreNamedRgb => componentIds.AsSpan(0, 3).SequenceEqual("RGB"u8);

    public void TakeQuantization(ReadOnlySpan<byte> segment)
    {
        while (!segment.IsEmpty)
        {
            var length = 1 + (64 * ((segment[0] >> 4) + 1));
            if (length > segment.Length || (segment[0] & 15) > 3 || segment[0] >> 4 > 1)
            {
                throw ImageFault.Damaged("a quantization table of the JPEG is wrong");
            }

            quantization |= 1 << (segment[0] & 15);
            segment = segment[length..];
        }
    }

    public void TakeHuffman(ReadOnlySpan<byte> segment)
    {
        const int CountsLength = 17;
        while (!segment.IsEmpty)
        {
            var length = CountsLength;
            for (var index = 1; index < CountsLength && index < segment.Length; index++)
            {
                length += segment[index];
            }

            var (kind, number) = (segment[0] >> 4, segment[0] & 15);
            if (length > segment.Length || length > CountsLength + 256 || kind > 1 || number > 3)
            {
                throw ImageFault.Damaged("a Huffman table of the JPEG is wrong");
            }

            if (kind == 0)
            {
                huffmanDc |= 1 << number;
            }
            else
            {
                huffmanAc |= 1 << number;
            }

            segment = segment[length..];
        }
    }

    /// <summary>Takes the components of the frame: identifier, sampling factors, quantization table.</summary>
    public void TakeComponents(ReadOnlySpan<byte> specifications)
    {
        components = specifications.Length / 3;
        for (var index = 0; index < components; index++)
        {
            var component = specifications.Slice(index * 3, 3);
            if (component[1] >> 4 is < 1 or > 4 || (component[1] & 15) is < 1 or > 4 || component[2] > 3)
            {
                throw ImageFault.Damaged("a component of the JPEG is wrong");
            }

            componentIds[index] = component[0];
            quantizationOf[index] = component[2];
        }
    }

    /// <summary>Checks a scan header: its components are of the frame, its tables are there.</summary>
    public void CheckScan(ReadOnlySpan<byte> segment, bool isProgressive)
    {
        if (segment.IsEmpty || segment[0] is < 1 or > 4 || segment.Length < 4 + (segment[0] * 2))
        {
            throw ImageFault.Damaged("a scan header of the JPEG is wrong");
        }

        int inScan = segment[0];
        var firstCoefficient = segment[1 + (inScan * 2)];
        var isRefinement = segment[3 + (inScan * 2)] >> 4 != 0;
        // A progressive scan codes either the mean values or the rest (G.1.1.1.1); refined mean values need no table.
        var needsDc = !isProgressive || (firstCoefficient == 0 && !isRefinement);
        var needsAc = !isProgressive || firstCoefficient > 0;
        for (var index = 0; index < inScan; index++)
        {
            var component = componentIds.AsSpan(0, components).IndexOf(segment[1 + (index * 2)]);
            var selected = segment[2 + (index * 2)];
            if (
                component < 0
                || !Has(quantization, quantizationOf[component])
                || (needsDc && !Has(huffmanDc, selected >> 4))
                || (needsAc && !Has(huffmanAc, selected & 15))
            )
            {
                throw ImageFault.Damaged("a scan of the JPEG lacks its tables");
            }
        }
    }

    private static bool Has(int set, int number) => number <= 3 && (set & (1 << number)) != 0;
}
