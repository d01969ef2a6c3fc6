namespace DocExport.Images.Png;

/// <summary>The colour types of PNG (ISO/IEC 15948 11.2.2).</summary>
public enum PngColorType
{
    /// <summary>Grey.</summary>
    Gray = 0,

    /// <summary>Red, green, blue.</summary>
    Rgb = 2,

    /// <summary>Indices of a palette.</summary>
    Indexed = 3,

    /// <summary>Grey and opacity.</summary>
    GrayAlpha = 4,

    /// <summary>Red, green, blue and opacity.</summary>
    RgbAlpha = 6,
}
