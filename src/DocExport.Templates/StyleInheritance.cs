using System.Collections.Immutable;

namespace DocExport.Templates;

/// <summary>Fills in what styles inherit from one another.</summary>
internal static class StyleInheritance
{
    /// <summary>One definition a style, in the order of the enumeration, each with the style that it is based on.</summary>
    public static ImmutableArray<StyleDefinition> Complete(IReadOnlyDictionary<StyleName, StyleDefinition> styles) =>
        [
            .. Enum.GetValues<StyleName>()
                .Select(name =>
                {
                    var definition = styles.GetValueOrDefault(name) ?? new StyleDefinition();
                    return definition with { BasedOn = definition.BasedOn ?? DefaultBase(name) };
                }),
        ];

    /// <summary>Computes every style; character styles are computed over <see cref="StyleName.Body"/>.</summary>
    /// <exception cref="ArgumentException">A circle, bases of another kind, or a body style without fonts, size or line height.</exception>
    public static ImmutableArray<ComputedStyle> Compute(ImmutableArray<StyleDefinition> definitions)
    {
        var body = definitions[(int)StyleName.Body];
        if (body.Fonts is not { IsDefaultOrEmpty: false } || body.Size is null || body.LineHeight is null)
        {
            throw new ArgumentException("The style 'body' needs fonts, size and lineHeight.", nameof(definitions));
        }

        if (body.BasedOn is not null)
        {
            throw new ArgumentException("The style 'body' is based on none.", nameof(definitions));
        }

        return [.. definitions.Select((_, index) => Compute((StyleName)index, definitions))];
    }

    /// <summary>Whether a style changes a stretch of a paragraph rather than the paragraph.</summary>
    public static bool IsCharacterStyle(StyleName name) => name >= StyleName.Emphasis;

    private static StyleName? DefaultBase(StyleName name) =>
        name == StyleName.Body || IsCharacterStyle(name) ? null : StyleName.Body;

    private static ComputedStyle Compute(StyleName name, ImmutableArray<StyleDefinition> definitions)
    {
        var chain = new List<StyleDefinition>();
        for (StyleName? next = name; next is { } style; next = definitions[(int)style].BasedOn)
        {
            if (IsCharacterStyle(style) != IsCharacterStyle(name))
            {
                throw new ArgumentException(
                    $"The style '{name}' is based on one of another kind, '{style}'.",
                    nameof(definitions)
                );
            }

            chain.Add(definitions[(int)style]);
            if (chain.Count > definitions.Length)
            {
                throw new ArgumentException($"The style '{name}' is based on itself.", nameof(definitions));
            }
        }

        if (IsCharacterStyle(name))
        {
            chain.Add(definitions[(int)StyleName.Body]);
        }

        var computed = new ComputedStyle
        {
            Fonts = [],
            Size = default,
            LineHeight = 1,
        };
        for (var index = chain.Count - 1; index >= 0; index--)
        {
            computed = chain[index].Over(computed);
        }

        return computed;
    }
}
