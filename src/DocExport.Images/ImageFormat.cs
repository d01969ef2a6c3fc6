namespace DocExport.Images;

/// <summary>The image formats that are read.</summary>
public enum ImageFormat
{
    /// <summary>PNG (ISO/IEC 15948).</summary>
    Png,

    /// <summary>JPEG (ISO/IEC 10918-1).</summary>
    Jpeg,

    /// <summary>WebP (RFC 9649).</summary>
    WebP,

    /// <summary>GIF; of an animation the first frame.</summary>
    Gif,
}
