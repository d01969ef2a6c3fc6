using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>
/// Decides every look, for every format. Its styles are Word's kind of styles (named, based on one another), and the
/// typesetter's are computed from them. Immutable; one template serves any number of exports.
/// </summary>
public sealed class Template
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

    /// <summary>The words that the template says otherwise than <see cref="StandardLabels"/>, by language tag.</summary>
    public ImmutableDictionary<string, Labels> LabelsByLanguage { get; init; } =
        ImmutableDictionary<string, Labels>.Empty;

    /// <summary>The digits of generated numbers.</summary>
    public required Digits Digits { get; init; }

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

    /// <summary>The line of place and date.</summary>
    /// <param name="place">Where the article was written; null when it does not say.</param>
    /// <param name="date">The article's date; null when it does not say.</param>
    /// <param name="language">The article's language as a BCP 47 tag.</param>
    /// <param name="digits">The digits of the date.</param>
    /// <returns>The line; null when there is nothing to say.</returns>
#pragma warning disable CA1822 // Calendars and months of the template will decide how the date is written.
    public string? Dateline(string? place, DateOnly? date, string language, Digits digits) => place;
#pragma warning restore CA1822

    /// <summary>The words that are added to an article in a language.</summary>
    /// <param name="language">A BCP 47 tag: its own labels count, then those of its first subtag, then Arabic's for a language that is not known.</param>
    public Labels Labels(string language)
    {
        var primary = language.Split('-')[0];
        return LabelsByLanguage.GetValueOrDefault(language)
            ?? LabelsByLanguage.GetValueOrDefault(primary)
            ?? StandardLabels.Of(primary);
    }
}
