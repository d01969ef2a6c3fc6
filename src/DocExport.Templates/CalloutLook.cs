using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>The colours of callouts: of the bar along the start edge and of the title.</summary>
/// <param name="Note">Of a note.</param>
/// <param name="Tip">Of a tip.</param>
/// <param name="Important">Of what is not to be missed.</param>
/// <param name="Warning">Of a warning.</param>
/// <param name="Caution">Of what has bad consequences.</param>
/// <param name="BarWidth">The thickness of the bar.</param>
/// <param name="Padding">Between the callout's edges and its text.</param>
public sealed record CalloutLook(
    Color Note,
    Color Tip,
    Color Important,
    Color Warning,
    Color Caution,
    Length BarWidth,
    Length Padding
)
{
    /// <summary>The callouts of a template that says nothing of them.</summary>
    public static CalloutLook Default { get; } =
        new(
            new Color(0x1D, 0x5A, 0x96),
            new Color(0x1E, 0x6B, 0x43),
            new Color(0x5B, 0x3F, 0x99),
            new Color(0x8A, 0x5A, 0x00),
            new Color(0xA3, 0x2A, 0x22),
            new Length(3),
            new Length(9)
        );

    /// <summary>The colour of a kind.</summary>
    public Color Of(CalloutKind kind) =>
        kind switch
        {
            CalloutKind.Tip => Tip,
            CalloutKind.Important => Important,
            CalloutKind.Warning => Warning,
            CalloutKind.Caution => Caution,
            _ => Note,
        };
}
