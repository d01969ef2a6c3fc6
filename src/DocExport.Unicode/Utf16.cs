using System.Runtime.CompilerServices;

namespace DocExport.Unicode;

/// <summary>Reads code points out of UTF-16 that may be ill-formed.</summary>
internal static class Utf16
{
    /// <summary>What an unpaired surrogate is read as: U+FFFD (core specification 3.9, "U+FFFD Substitution").</summary>
    public const int Replacement = 0xFFFD;

    /// <summary>The code point at an index, and its length in UTF-16 code units, 1 or 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Decode(ReadOnlySpan<char> text, int index, out int length)
    {
        char unit = text[index];
        length = 1;
        return (unit & 0xF800) != 0xD800 ? unit : DecodeSurrogate(text, index, out length);
    }

    /// <summary>Whether the unit at an index is the second of a surrogate pair.</summary>
    public static bool IsSecondOfPair(ReadOnlySpan<char> text, int index) =>
        char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]);

    private static int DecodeSurrogate(ReadOnlySpan<char> text, int index, out int length)
    {
        if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(text[index], text[index + 1]);
        }
        length = 1;
        return Replacement;
    }
}
