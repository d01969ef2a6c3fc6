namespace DocExport.Unicode;

/// <summary>Bidi_Paired_Bracket_Type of a character (UAX #9 BD14 and BD15).</summary>
public enum BidiBracketType : byte
{
    /// <summary>Not a paired bracket.</summary>
    None,

    /// <summary>An opening paired bracket.</summary>
    Open,

    /// <summary>A closing paired bracket.</summary>
    Close,
}
