namespace DocExport.Images.Reading;

/// <summary>Ends the look into one file; <see cref="ImageFile.Open"/> makes its text the result. Never leaves the room.</summary>
internal sealed class ImageFault : Exception
{
    public ImageFault(string message)
        : base(message) { }

    /// <summary>The file ends before its image does.</summary>
    public static ImageFault CutOff() =>
        new("The file is cut off: its end is missing. Copy or download it again.");

    /// <summary>The file breaks its format's rules.</summary>
    /// <param name="what">What is wrong, as a clause.</param>
    public static ImageFault Damaged(string what) =>
        new($"The file is damaged: {what}. Copy it again, or open it in an image program and save it anew.");
}
