namespace DocExport.Docx.Tests.Fixtures;

/// <summary>What is known of the families of <see cref="NewsTemplate"/> have: all have Latin, two have Arabic, one lacks a bullet, one has no height.</summary>
internal sealed class KnownFonts : ITemplateFonts
{
    public static KnownFonts Instance { get; } = new();

    public bool Covers(string family, int codePoint) =>
        codePoint switch
        {
            >= 0x0600 and <= 0x06FF => family is "Amiri" or "IBM Plex Sans Arabic",
            0x2022 => family is not "Amiri",
            _ => family.Length > 0,
        };

    public double? SingleLine(string family) =>
        family switch
        {
            "Amiri" => 1.75,
            "IBM Plex Sans Arabic" => 1.5,
            "JetBrains Mono" => 1.32,
            _ => null,
        };
}
