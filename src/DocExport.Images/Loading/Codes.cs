namespace DocExport.Images.Loading;

/// <summary>The codes of this room's diagnostics.</summary>
internal static class Codes
{
    /// <summary>The reference gave nothing: not found, refused, too large.</summary>
    public const string NotFound = "IM001";

    /// <summary>Images of the article lie on the network.</summary>
    public const string OnNetwork = "IM002";

    /// <summary>The file is not an image that can be used.</summary>
    public const string Unusable = "IM003";

    /// <summary>The document has more images, or more bytes of them, than are read.</summary>
    public const string TooMany = "IM004";
}
