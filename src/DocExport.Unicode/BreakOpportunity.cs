namespace DocExport.Unicode;

/// <summary>Whether a line may end before a UTF-16 code unit (UAX #14).</summary>
public enum BreakOpportunity : byte
{
    /// <summary>No line may end here (×).</summary>
    Prohibited,

    /// <summary>A line may end here (÷).</summary>
    Allowed,

    /// <summary>A line must end here (!): after a line separator, and at the end of the text.</summary>
    Mandatory,
}
