namespace DocExport.Unicode.TableGenerator;

/// <summary>Values of Unicode 17.0 that neither source package holds; see README.md.</summary>
internal static class Unicode17Additions
{
    /// <summary>Code points that EastAsianWidth.txt 17.0 made Wide and 16.0 did not.</summary>
    public static readonly CodePointRange[] Wide =
    [
        new(0x16FF2, 0x16FF6),
        new(0x187F8, 0x187FF),
        new(0x18D09, 0x18D1E),
        new(0x18D80, 0x18DF2),
        new(0x1F6D8, 0x1F6D8),
        new(0x1FA8A, 0x1FA8A),
        new(0x1FA8E, 0x1FA8E),
        new(0x1FAC8, 0x1FAC8),
        new(0x1FACD, 0x1FACD),
        new(0x1FAEA, 0x1FAEA),
        new(0x1FAEF, 0x1FAEF),
    ];

    /// <summary>Joining groups that ArabicShaping.txt 17.0 added.</summary>
    public static readonly (int CodePoint, string Group)[] JoiningGroups =
    [
        (0x088F, "Noon"),
        (0x10EC6, "Thin_Noon"),
        (0x10EC7, "Yeh"),
    ];
}
