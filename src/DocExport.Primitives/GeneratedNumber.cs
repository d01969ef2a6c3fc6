using System.Globalization;

namespace DocExport.Primitives;

/// <summary>Writes numbers that the exporter generates, in the digits of the template or the article.</summary>
public static class GeneratedNumber
{
    /// <summary>Writes a number without group separators.</summary>
    public static string Format(int number, Digits digits)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        var zero = digits switch
        {
            Digits.ArabicIndic => '\u0660',
            Digits.ExtendedArabicIndic => '\u06F0',
            _ => '0',
        };
        return zero == '0'
            ? text
            : string.Concat(text.Select(digit => char.IsAsciiDigit(digit) ? (char)(zero + digit - '0') : digit));
    }
}
