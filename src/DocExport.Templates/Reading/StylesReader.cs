namespace DocExport.Templates.Reading;

/// <summary>Reads <c>styles</c>.</summary>
internal static class StylesReader
{
    private const double MinLineHeight = 0.8;
    private const double MaxLineHeight = 4;
    private const int MaxFonts = 16;

    /// <summary>Reads all styles and checks what they are based on.</summary>
    public static Dictionary<StyleName, StyleDefinition>? Read(ObjectReader root)
    {
        if (root.Object("styles", "body") is not { } styles)
        {
            return null;
        }

        var readers = new Dictionary<StyleName, ObjectReader>();
        var definitions = new Dictionary<StyleName, StyleDefinition>();
        foreach (var (word, name) in TemplateWords.Styles)
        {
            string[] required = name == StyleName.Body ? ["fonts", "size", "lineHeight"] : [];
            if (styles.Object(word, required) is { } style)
            {
                readers.Add(name, style);
                definitions.Add(name, ReadStyle(style, name));
            }
        }

        styles.Finish();
        CheckBases(definitions, readers);
        return definitions;
    }

    private static StyleDefinition ReadStyle(ObjectReader style, StyleName name)
    {
        var definition = new StyleDefinition
        {
            BasedOn = style.Choice("basedOn", TemplateWords.Styles),
            Fonts = style.Texts("fonts", TextRule.FontFamily, MaxFonts),
            Size = style.Length("size", LengthRange.TypeSize),
            Bold = style.Flag("bold"),
            Italic = style.Flag("italic"),
            Color = style.Color("color"),
            Background = style.Color("background"),
            Underline = style.Flag("underline"),
        };
        if (!StyleInheritance.IsCharacterStyle(name))
        {
            definition = definition with
            {
                LineHeight = style.Number("lineHeight", MinLineHeight, MaxLineHeight),
                SpaceBefore = style.Length("spaceBefore", LengthRange.Space),
                SpaceAfter = style.Length("spaceAfter", LengthRange.Space),
                IndentStart = style.Length("indentStart", LengthRange.Indent),
                IndentEnd = style.Length("indentEnd", LengthRange.Indent),
                FirstLineIndent = style.Length("firstLineIndent", LengthRange.HangingIndent),
                Align = style.Choice("align", TemplateWords.Alignments),
                KeepWithNext = style.Flag("keepWithNext"),
                BorderStart = LookReader.ReadRule(style, "borderStart"),
                BorderTop = LookReader.ReadRule(style, "borderTop"),
                BorderBottom = LookReader.ReadRule(style, "borderBottom"),
            };
        }

        style.Finish();
        return definition;
    }

    private static void CheckBases(
        Dictionary<StyleName, StyleDefinition> definitions,
        Dictionary<StyleName, ObjectReader> readers
    )
    {
        var inCircle = new HashSet<StyleName>();
        foreach (var (name, definition) in definitions)
        {
            if (definition.BasedOn is not { } basis)
            {
                continue;
            }

            if (name == StyleName.Body)
            {
                Report(readers[name], "Every style is based on 'body' in the end, so it has no basis. Remove the key.");
            }
            else if (StyleInheritance.IsCharacterStyle(name) != StyleInheritance.IsCharacterStyle(basis))
            {
                Report(readers[name], Kinds(name, basis));
            }
            else if (!inCircle.Contains(name) && CircleFrom(name, definitions) is { } circle)
            {
                inCircle.UnionWith(circle);
                var way = string.Join(" → ", circle.Append(name).Select(TemplateWords.Spell));
                Report(readers[name], $"The styles are based on one another in a circle: {way}. Change one of them.");
            }
        }
    }

    private static string Kinds(StyleName name, StyleName basis)
    {
        var character = TemplateWords.Styles.Where(word => StyleInheritance.IsCharacterStyle(word.Value));
        var kind = StyleInheritance.IsCharacterStyle(name) ? "one of" : "none of";
        var names = string.Join(", ", character.Select(word => word.Key));
        return $"A style of a paragraph and one of a stretch of text cannot be based on one another, as "
            + $"'{TemplateWords.Spell(name)}' on '{TemplateWords.Spell(basis)}'. Name {kind} {names}.";
    }

    private static List<StyleName>? CircleFrom(StyleName start, Dictionary<StyleName, StyleDefinition> definitions)
    {
        var way = new List<StyleName>();
        for (StyleName? next = start; next is { } style; next = definitions.GetValueOrDefault(style)?.BasedOn)
        {
            if (way.Contains(style))
            {
                // A way that ends in another circle is that circle's fault, and is reported there.
                return style == start ? way : null;
            }

            way.Add(style);
        }

        return null;
    }

    private static void Report(ObjectReader style, string message) =>
        style.Bad("basedOn", TemplateFault.Inheritance, message);
}
