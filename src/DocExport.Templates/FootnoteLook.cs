using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>How footnotes are parted from the text above them.</summary>
/// <param name="Rule">The rule above the notes; its gap is the space between rule and notes.</param>
/// <param name="RuleLength">How long the rule is, from the start edge.</param>
/// <param name="SpaceBefore">The least space between the text and the rule.</param>
public sealed record FootnoteLook(Rule Rule, Length RuleLength, Length SpaceBefore)
{
    /// <summary>The footnotes of a template that says nothing of them.</summary>
    public static FootnoteLook Default { get; } =
        new(new Rule(new Length(0.5), new Color(0x9D, 0xB2, 0xC8), new Length(5)), new Length(120), new Length(10));
}
