using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DocExport.Primitives;
using DocExport.Templates.Datelines;
using DocExport.Templates.Reading;

namespace DocExport.Templates;

/// <summary>
/// Decides every look, for every format. Its styles are Word's kind of styles (named, based on one another), and the
/// typesetter's are computed from them. Immutable; one template serves any number of exports, and equals itself alone.
/// </summary>
public sealed record Template
{
    private readonly ImmutableArray<StyleDefinition> definitions;
    private readonly ImmutableArray<ComputedStyle> computed;

    /// <summary>Builds a template from its parts and computes its styles.</summary>
    /// <param name="name">The template's name.</param>
    /// <param name="description">One sentence on what it is for.</param>
    /// <param name="styles">The styles by name; a style that is missing is only based on its default.</param>
    /// <exception cref="ArgumentException">
    /// <see cref="StyleName.Body"/> lacks fonts, size or line height, or has a basis; styles are based on one another in a
    /// circle, or a paragraph style and a character style on one another.
    /// </exception>
    public Template(string name, string description, IReadOnlyDictionary<StyleName, StyleDefinition> styles)
    {
        Name = name;
        Description = description;
        definitions = StyleInheritance.Complete(styles);
        computed = StyleInheritance.Compute(definitions);
    }

    /// <summary>The template's name: what <c>--template</c> takes.</summary>
    public string Name { get; }

    /// <summary>One sentence on what it is for.</summary>
    public string Description { get; }

    /// <summary>The sheet and its margins.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>The line at the top of every page.</summary>
    public required PageLine Header { get; init; }

    /// <summary>The line at the foot of every page.</summary>
    public required PageLine Footer { get; init; }

    /// <summary>How lists look.</summary>
    public required ListLook Lists { get; init; }

    /// <summary>How tables look.</summary>
    public required TableLook Tables { get; init; }

    /// <summary>The rule of a thematic break.</summary>
    public required Rule ThematicBreak { get; init; }

    /// <summary>How callouts look.</summary>
    public CalloutLook Callouts { get; init; } = CalloutLook.Default;

    /// <summary>How images that stand by themselves look.</summary>
    public FigureLook Figures { get; init; } = FigureLook.Default;

    /// <summary>How footnotes are parted from the text.</summary>
    public FootnoteLook Footnotes { get; init; } = FootnoteLook.Default;

    /// <summary>How a table of contents looks.</summary>
    public ContentsLook Contents { get; init; } = ContentsLook.Default;

    /// <summary>How metrical verse stands.</summary>
    public VerseLook Verse { get; init; } = VerseLook.Default;

    /// <summary>How the dateline is written.</summary>
    public DatelineLook DatelineLook { get; init; } = DatelineLook.Default;

    /// <summary>The logo above the title on the first page; null for none.</summary>
    public Masthead? Masthead { get; init; }

    /// <summary>The words that the template says otherwise than <see cref="StandardLabels"/>, by the first subtag of the language.</summary>
    public ImmutableDictionary<string, Labels> LabelsByLanguage { get; init; } =
        ImmutableDictionary<string, Labels>.Empty;

    /// <summary>The digits of generated numbers.</summary>
    public required Digits Digits { get; init; }

    /// <summary>Whether the margins leave room for text on the sheet; always so for a template that was read.</summary>
    public bool HasRoom => PageGeometry.NarrowMeasure(this) is null && PageGeometry.LowTextHeight(this) is null;

    /// <summary>The template on another sheet: margins and everything else stay. See <see cref="HasRoom"/>.</summary>
    public Template OnPaper(PaperSize paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return this with { Page = Page with { Width = paper.Width, Height = paper.Height } };
    }

    /// <summary>A style as it is defined, with only its own properties.</summary>
    public StyleDefinition Define(StyleName style) => definitions[(int)style];

    /// <summary>A style with everything inherited filled in; a character style as it looks in running text.</summary>
    public ComputedStyle Compute(StyleName style) => computed[(int)style];

    /// <summary>What a character style makes of the text around it, the styles that it is based on included.</summary>
    /// <param name="characterStyle">The style of the stretch, such as <see cref="StyleName.Strong"/>.</param>
    /// <param name="around">The paragraph's style, or that of a stretch around this one.</param>
    public ComputedStyle Apply(StyleName characterStyle, ComputedStyle around)
    {
        var definition = definitions[(int)characterStyle];
        return definition.Over(definition.BasedOn is { } basis ? Apply(basis, around) : around);
    }

    /// <summary>The words that are added to an article in a language.</summary>
    /// <param name="language">A BCP 47 tag: its first subtag counts, and a language that has no words gets Arabic's.</param>
    public Labels Labels(string language)
    {
        var primary = language.Split('-')[0];
        var known = StandardLabels.Languages.Contains(primary, StringComparer.Ordinal) ? primary : "ar";
        return LabelsByLanguage.GetValueOrDefault(known) ?? StandardLabels.Of(known);
    }

    /// <summary>The line of place and date, as <c>طرابلس، 31 يناير 2025</c>, in the template's calendars and month names.</summary>
    /// <param name="place">Where the article was written; null leaves the place out.</param>
    /// <param name="date">The article's date; null leaves the date out.</param>
    /// <param name="language">The article's language as a BCP 47 tag; one whose months are not known gets the date in figures (ISO 8601).</param>
    /// <param name="digits">The digits of day and year.</param>
    /// <returns>Null when there is neither place nor date.</returns>
    public string? Dateline(string? place, DateOnly? date, string language, Digits digits) =>
        DatelineText.Of(DatelineLook, place, date, language, Labels(language).Separator, digits);

    /// <summary>Whether it is the same template: much is kept by template, and none is compared part by part.</summary>
    public bool Equals(Template? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
