using DocExport.Templates;

namespace DocExport.Layout.Boxes;

/// <summary>A rule across the text.</summary>
/// <param name="rule">How it looks; its gap is the space above and below.</param>
internal sealed class RuleBox(Rule rule) : Box
{
    /// <summary>How it looks.</summary>
    public Rule Rule { get; } = rule;

    /// <inheritdoc/>
    public override int PieceCount => 1;

    /// <inheritdoc/>
    public override bool MayEndBefore(int piece) => false;

    /// <inheritdoc/>
    public override double HeightOf(int piece) => Rule.Width.Points + (2 * Rule.Gap.Points);
}
