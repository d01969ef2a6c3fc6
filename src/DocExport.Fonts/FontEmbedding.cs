namespace DocExport.Fonts;

/// <summary>
/// What the font's owner allows a document to carry (OpenType, OS/2 <c>fsType</c>). The usage permissions exclude each
/// other; where a font sets several, the least restrictive one counts, as the specification says.
/// </summary>
[Flags]
public enum FontEmbedding
{
    /// <summary>No restriction: the font may be embedded and installed from the document (<c>fsType</c> 0).</summary>
    Installable = 0,

    /// <summary>The font must not be embedded without leave of its owner (<c>fsType</c> bit 1).</summary>
    Restricted = 0x0002,

    /// <summary>The document may be viewed and printed with it, not edited (<c>fsType</c> bit 2).</summary>
    PreviewAndPrint = 0x0004,

    /// <summary>The document may be edited with it (<c>fsType</c> bit 3).</summary>
    Editable = 0x0008,

    /// <summary>The font must be embedded whole (<c>fsType</c> bit 8).</summary>
    NoSubsetting = 0x0100,

    /// <summary>Only bitmaps in the font may be embedded, so its outlines may not (<c>fsType</c> bit 9).</summary>
    BitmapOnly = 0x0200,
}
