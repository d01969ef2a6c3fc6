using System.Globalization;
using System.Text;
using DocExport.Primitives;

namespace DocExport.Markdown.Inlines;

/// <summary>The direction of a text by its first letter (UAX #9 P2, P3), by the blocks that Unicode keeps for right-to-left scripts.</summary>
internal static class FirstStrong
{
    /// <summary>The direction; null for a text without letters.</summary>
    public static Direction? DirectionOf(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune.Value))
            {
                return Direction.RightToLeft;
            }

            if (Rune.GetUnicodeCategory(rune) <= UnicodeCategory.OtherLetter)
            {
                return Direction.LeftToRight;
            }
        }

        return null;
    }

    private static bool IsRightToLeft(int c) =>
        (
            c
            is (>= 0x0590 and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF)
        ) && Rune.IsLetter(new Rune(c));
}
