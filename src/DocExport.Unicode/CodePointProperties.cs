using System.Globalization;
using System.Runtime.InteropServices;
using DocExport.Unicode.Tables;

namespace DocExport.Unicode;

/// <summary>
/// Properties of single characters, of the Unicode Character Database (UAX #44). No method allocates. A number above
/// U+10FFFF has the properties of the noncharacter U+FFFF.
/// </summary>
public static class CodePointProperties
{
    /// <summary>The version of the Unicode Standard that every table of this library is of.</summary>
    public const string UnicodeVersion = "17.0.0";

    /// <summary>Bidi_Class, with the defaults of unassigned code points (UAX #9).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static BidiClass GetBidiClass(int codePoint) => (BidiClass)(BidiTable.Get((uint)codePoint) & 0x1F);

    /// <summary>Bidi_Paired_Bracket_Type (UAX #9 BD14, BD15).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static BidiBracketType GetBracketType(int codePoint) =>
        (BidiBracketType)((BidiTable.Get((uint)codePoint) >> 5) & 3);

    /// <summary>Bidi_Paired_Bracket: the other bracket of the pair, or the character itself if it is no bracket.</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static int GetPairedBracket(int codePoint) =>
        GetBracketType(codePoint) == BidiBracketType.None ? codePoint : GetMirror(codePoint);

    /// <summary>
    /// Bidi_Mirroring_Glyph: the character to show in place of this one at an odd level (UAX #9 L4), or the character
    /// itself if there is none.
    /// </summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static int GetMirror(int codePoint)
    {
        if (BidiTable.Get((uint)codePoint) < 0x80)
        {
            return codePoint;
        }
        int index = MirrorTable.Characters.BinarySearch((ushort)codePoint);
        return MirrorTable.Mirrors[index];
    }

    /// <summary>Line_Break as the data has it, before rule LB1 (UAX #14).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static LineBreakClass GetLineBreakClass(int codePoint) =>
        (LineBreakClass)LineBreakTable.Class[LineBreakTable.Get((uint)codePoint)];

    /// <summary>Whether East_Asian_Width is Fullwidth, Wide or Halfwidth (UAX #11; $EastAsian of UAX #14).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static bool IsEastAsian(int codePoint) =>
        (LineBreakTable.Flags[LineBreakTable.Get((uint)codePoint)] & 1) != 0;

    /// <summary>Grapheme_Cluster_Break (UAX #29).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static GraphemeBreak GetGraphemeBreak(int codePoint) =>
        (GraphemeBreak)(GraphemeBreakTable.Get((uint)codePoint) & 0x0F);

    /// <summary>Script (UAX #24).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static Script GetScript(int codePoint) => (Script)ScriptTable.Get((uint)codePoint);

    /// <summary>
    /// Script_Extensions (UAX #24): the scripts that a shared character is used with, in the order of their names, or
    /// nothing where the set is no more than the Script itself.
    /// </summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static ReadOnlySpan<Script> GetScriptExtensions(int codePoint)
    {
        int set = ScriptExtensionsTable.Get((uint)codePoint);
        int start = ScriptExtensionsSets.Starts[set];
        return MemoryMarshal.Cast<byte, Script>(
            ScriptExtensionsTable.Members[start..ScriptExtensionsSets.Starts[set + 1]]
        );
    }

    /// <summary>Joining_Type (ArabicShaping.txt and DerivedJoiningType.txt).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static JoiningType GetJoiningType(int codePoint) =>
        (JoiningType)JoiningTable.Type[JoiningTable.Get((uint)codePoint)];

    /// <summary>Joining_Group (ArabicShaping.txt).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static JoiningGroup GetJoiningGroup(int codePoint) =>
        (JoiningGroup)JoiningTable.Group[JoiningTable.Get((uint)codePoint)];

    /// <summary>General_Category; the runtime's own table may be of another version of Unicode.</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static UnicodeCategory GetGeneralCategory(int codePoint) =>
        (UnicodeCategory)(GeneralTable.Get((uint)codePoint) & 0x1F);

    /// <summary>Whether the character is a mark: General_Category Mn, Mc or Me.</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static bool IsMark(int codePoint) =>
        GetGeneralCategory(codePoint)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;

    /// <summary>Whether the character is a control: General_Category Cc.</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static bool IsControl(int codePoint) => GetGeneralCategory(codePoint) == UnicodeCategory.Control;

    /// <summary>Default_Ignorable_Code_Point: shown as nothing where a font has no glyph for it.</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static bool IsDefaultIgnorable(int codePoint) => (GeneralTable.Get((uint)codePoint) & 0x20) != 0;

    /// <summary>White_Space.</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static bool IsWhiteSpace(int codePoint) => (GeneralTable.Get((uint)codePoint) & 0x40) != 0;

    /// <summary>Extended_Pictographic (UTS #51).</summary>
    /// <param name="codePoint">A code point, 0 to 0x10FFFF.</param>
    public static bool IsExtendedPictographic(int codePoint) => (GeneralTable.Get((uint)codePoint) & 0x80) != 0;
}
