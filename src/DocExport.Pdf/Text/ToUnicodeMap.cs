using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Text;

/// <summary>Writes the map from codes to characters (ISO 32000-1 9.10.3).</summary>
internal static class ToUnicodeMap
{
    private const int EntriesInSection = 100;

    /// <summary>Writes the map.</summary>
    /// <param name="texts">The text of each code; that of code 0 is left out.</param>
    public static PdfBuffer Write(IReadOnlyList<string> texts)
    {
        var map = new PdfBuffer(4096);
        map.Raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        map.Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8);
        map.Raw("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8);
        map.Raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var start = 1; start < texts.Count; start += EntriesInSection)
        {
            var end = Math.Min(texts.Count, start + EntriesInSection);
            map.Integer(end - start).Raw(" beginbfchar\n"u8);
            for (var code = start; code < end; code++)
            {
                map.Raw((byte)'<').Hex16(code).Raw("><"u8);
                foreach (var rune in texts[code].EnumerateRunes())
                {
                    map.HexUtf16(rune);
                }

                map.Raw(">\n"u8);
            }

            map.Raw("endbfchar\n"u8);
        }

        return map.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
    }
}
