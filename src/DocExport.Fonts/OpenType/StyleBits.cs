using System.Runtime.InteropServices;

namespace DocExport.Fonts.OpenType;

/// <summary>What matching needs to know of a face: its weight and its slant (OpenType, OS/2 and head).</summary>
/// <param name="Weight">1 to 1000; 400 is regular, 700 is bold.</param>
/// <param name="IsItalic">Italic or oblique.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StyleBits(int Weight, bool IsItalic)
{
    private const int MacStyleOffset = 44;
    private const int MacBold = 0x0001;
    private const int MacItalic = 0x0002;
    private const int SelectionItalic = 0x0001;
    private const int SelectionOblique = 0x0200;

    /// <summary>Reads OS/2, and head where a font has no OS/2.</summary>
    public static StyleBits Read(SfntTable head, SfntTable os2)
    {
        if (os2.Length == 0)
        {
            var style = head.UInt16(MacStyleOffset);
            return new StyleBits((style & MacBold) != 0 ? 700 : 400, (style & MacItalic) != 0);
        }

        int weight = os2.UInt16(4);
        var selection = os2.UInt16(62);

        // Some old fonts write 1 to 9 for 100 to 900.
        weight = weight is > 0 and < 10 ? weight * 100 : weight;
        return new StyleBits(Math.Clamp(weight, 1, 1000), (selection & (SelectionItalic | SelectionOblique)) != 0);
    }
}
