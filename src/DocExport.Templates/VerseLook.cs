using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>How metrical verse stands.</summary>
/// <param name="HemistichGap">The space between the two hemistichs.</param>
/// <param name="MaximumHemistich">The widest that a hemistich is set; the verse is centred in what is left of the measure.</param>
public sealed record VerseLook(Length HemistichGap, Length MaximumHemistich)
{
    /// <summary>The verse of a template that says nothing of it.</summary>
    public static VerseLook Default { get; } = new(new Length(28), new Length(200));
}
