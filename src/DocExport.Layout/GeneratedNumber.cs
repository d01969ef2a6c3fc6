using System.Globalization;
using DocExport.Primitives;

namespace DocExport.Layout;

/// <summary>Writes numbers that the exporter generates, in the template's digits.</summary>
internal static class GeneratedNumber
{
    /// <summary>Writes a number.</summary>
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
