using System.Globalization;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Cli.Commands;

/// <summary>Says in a few lines what a template makes of an article.</summary>
internal static class TemplateDescription
{
    private const int LabelWidth = 13;

    /// <summary>The lines: the sheet, what is generated, and every style with its family, size and alignment.</summary>
    public static IEnumerable<string> Of(Template template)
    {
        var page = template.Page;
        var families = Enum.GetValues<StyleName>().SelectMany(style => template.Compute(style).Fonts);
        yield return Line("name", template.Name);
        yield return Line("description", template.Description);
        yield return Line("sheet", $"{Millimetres(page.Width)} × {Millimetres(page.Height)} mm");
        yield return Line(
            "margins",
            $"top {Millimetres(page.MarginTop)}, bottom {Millimetres(page.MarginBottom)}, "
                + $"start {Millimetres(page.MarginStart)}, end {Millimetres(page.MarginEnd)} mm"
        );
        yield return Line("fonts", string.Join(", ", families.Distinct(StringComparer.OrdinalIgnoreCase)));
        yield return Line("digits", Spell(template.Digits));
        yield return Line("dateline", string.Join(", ", template.DatelineLook.Calendars.Select(Spell)));
        yield return Line(
            "contents",
            string.Create(CultureInfo.InvariantCulture, $"{template.Contents.Levels} levels")
        );
        if (template.Masthead is { } masthead)
        {
            yield return Line("masthead", $"{masthead.FileName}, {masthead.Height} high");
        }

        yield return "styles";
        foreach (var style in Enum.GetValues<StyleName>())
        {
            yield return Describe(style, template);
        }
    }

    private static string Describe(StyleName name, Template template)
    {
        var style = template.Compute(name);
        var marks = new List<string> { style.Fonts[0], style.Size.ToString() };
        if (style.Bold)
        {
            marks.Add("bold");
        }

        if (style.Color != Color.Black)
        {
            marks.Add(style.Color.ToString());
        }

        if (name < StyleName.Emphasis)
        {
            marks.Add(Spell(style.Align));
        }

        return $"  {Spell(name), -15} {string.Join(", ", marks)}";
    }

    private static string Line(string label, string text) => label.PadRight(LabelWidth) + text;

    // Template files write the members of enumerations with a small first letter.
    private static string Spell<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static string Millimetres(Length length) =>
        (length.Points * 25.4 / 72).ToString("0.#", CultureInfo.InvariantCulture);
}
