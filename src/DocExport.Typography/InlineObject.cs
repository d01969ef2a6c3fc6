namespace DocExport.Typography;

/// <summary>
/// What stands in a line like a letter and is none: an image. It is U+FFFC in the paragraph's text, stands on the
/// baseline, and is never part of what a reader extracts.
/// </summary>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height above the baseline in points.</param>
public sealed record InlineObject(double Width, double Height)
{
    /// <summary>What stands for an object in the text (U+FFFC OBJECT REPLACEMENT CHARACTER).</summary>
    public const char Character = '\uFFFC';
}
