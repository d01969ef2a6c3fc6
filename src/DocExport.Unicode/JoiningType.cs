namespace DocExport.Unicode;

/// <summary>Joining_Type of a character (core specification 9.2, table 9-3).</summary>
public enum JoiningType : byte
{
    /// <summary>U: joins to neither side.</summary>
    NonJoining,

    /// <summary>T: marks and format characters that letters join across.</summary>
    Transparent,

    /// <summary>R: joins to the letter before it only, like alef, dal and waw.</summary>
    RightJoining,

    /// <summary>L: joins to the letter after it only.</summary>
    LeftJoining,

    /// <summary>D: joins to both sides, like beh.</summary>
    DualJoining,

    /// <summary>C: tatweel and ZWJ, which make their neighbours join.</summary>
    JoinCausing,
}
