namespace DocExport.Images;

/// <summary>Where the first row and the first column of the stored pixels lie when the image is seen upright (Exif 2.32, tag 0x0112).</summary>
public enum ImageOrientation
{
    /// <summary>The first row is the top, the first column the left side: nothing is to be turned.</summary>
    TopLeft = 1,

    /// <summary>Mirrored from left to right.</summary>
    TopRight = 2,

    /// <summary>Turned upside down.</summary>
    BottomRight = 3,

    /// <summary>Mirrored from top to bottom.</summary>
    BottomLeft = 4,

    /// <summary>Rows and columns are exchanged.</summary>
    LeftTop = 5,

    /// <summary>To be turned clockwise by a quarter.</summary>
    RightTop = 6,

    /// <summary>Rows and columns are exchanged, and all is upside down.</summary>
    RightBottom = 7,

    /// <summary>To be turned anticlockwise by a quarter.</summary>
    LeftBottom = 8,
}
