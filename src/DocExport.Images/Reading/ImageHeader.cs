namespace DocExport.Images.Reading;

/// <summary>What the header of an image file says; sizes and resolution are those of the stored pixels.</summary>
internal sealed record ImageHeader(ImageFormat Format, long Width, long Height)
{
    /// <summary>Pixels an inch; 0 when the file does not say.</summary>
    public Resolution Resolution { get; init; }

    public ImageOrientation Orientation { get; init; } = ImageOrientation.TopLeft;

    /// <summary>The profile that the file carries, not yet looked into.</summary>
    public ReadOnlyMemory<byte> IccProfile { get; init; }
}
