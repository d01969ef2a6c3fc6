namespace DocExport.Pages;

/// <summary>How the items of a list are marked (ISO 32000-1 table 347).</summary>
public enum ListNumbering
{
    /// <summary>A filled circle.</summary>
    Disc,

    /// <summary>Numbers.</summary>
    Decimal,
}
