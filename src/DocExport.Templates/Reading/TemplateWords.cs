using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates.Reading;

/// <summary>The words that template files use for the members of enumerations.</summary>
internal static class TemplateWords
{
    /// <summary>The styles, in the order of <see cref="StyleName"/>.</summary>
    public static ImmutableArray<KeyValuePair<string, StyleName>> Styles { get; } = Spell<StyleName>();

    /// <summary>The alignments.</summary>
    public static ImmutableArray<KeyValuePair<string, TextAlignment>> Alignments { get; } = Spell<TextAlignment>();

    /// <summary>The places of what cannot be justified.</summary>
    public static ImmutableArray<KeyValuePair<string, TextAlignment>> Placements { get; } =
    [.. Spell<TextAlignment>().Where(word => word.Value != TextAlignment.Justify)];

    /// <summary>The calendars of datelines.</summary>
    public static ImmutableArray<KeyValuePair<string, DatelineCalendar>> Calendars { get; } = Spell<DatelineCalendar>();

    /// <summary>The names of the Gregorian months.</summary>
    public static ImmutableArray<KeyValuePair<string, MonthNames>> Months { get; } = Spell<MonthNames>();

    /// <summary>The kinds of digits.</summary>
    public static ImmutableArray<KeyValuePair<string, Digits>> Digits { get; } = Spell<Digits>();

    /// <summary>A style as template files name it: <c>heading2</c>.</summary>
    public static string Spell(StyleName style) => Styles[(int)style].Key;

    // Template files write the members of enumerations with a small first letter, as JSON's custom is.
    private static ImmutableArray<KeyValuePair<string, T>> Spell<T>()
        where T : struct, Enum =>
        [
            .. Enum.GetValues<T>()
                .Select(value =>
                {
                    var name = value.ToString();
                    return KeyValuePair.Create(char.ToLowerInvariant(name[0]) + name[1..], value);
                }),
        ];
}
