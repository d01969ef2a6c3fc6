using System.Globalization;

namespace DocExport.Primitives;

/// <summary>An sRGB colour, eight bits a channel.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Color Black { get; } = new(0, 0, 0);

    /// <summary>White.</summary>
    public static Color White { get; } = new(255, 255, 255);

    /// <summary>Six hexadecimal digits without a mark, WordprocessingML's <c>ST_HexColorRGB</c>: <c>1F3A5F</c>.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    /// <summary>Reads <c>#1f3a5f</c>.</summary>
    /// <returns>False when the text is not a hash mark and six hexadecimal digits.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Color color)
    {
        color = Black;
        if (
            text.Length != 7
            || text[0] != '#'
            || !int.TryParse(text[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
        )
        {
            return false;
        }

        color = new Color((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return true;
    }

    /// <summary>The colour as a template writes it: <c>#1F3A5F</c>.</summary>
    public override string ToString() => $"#{Hex}";
}
