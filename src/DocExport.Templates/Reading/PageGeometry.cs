using DocExport.Primitives;

namespace DocExport.Templates.Reading;

/// <summary>Checks that margins leave room for the text, and that page header and footer fit in the margins.</summary>
internal static class PageGeometry
{
    // An inch: room for a few words.
    private static readonly Length LeastTextArea = new(72);

    /// <summary>What the margins at the sides leave for text when it is too little; else null.</summary>
    public static Length? NarrowMeasure(Template template)
    {
        var (page, body) = (template.Page, template.Compute(StyleName.Body));
        var measure = page.Width - page.MarginStart - page.MarginEnd;
        return measure < LeastTextArea + body.IndentStart + body.IndentEnd ? measure : null;
    }

    /// <summary>What the margins above and below leave for text when it is too little; else null.</summary>
    public static Length? LowTextHeight(Template template)
    {
        var height = template.Page.Height - template.Page.MarginTop - template.Page.MarginBottom;
        return height < LeastTextArea ? height : null;
    }

    /// <summary>Reports what does not fit.</summary>
    public static void Check(Template template, JsonNode root, TemplateSource source)
    {
        var page = template.Page;
        var margins = root.At("page", "margins");
        if (NarrowMeasure(template) is { } measure)
        {
            Report(margins, "page.margins", $"Start and end leave {measure} for lines of text. Make them smaller.");
        }

        if (LowTextHeight(template) is { } textHeight)
        {
            Report(margins, "page.margins", $"Top and bottom leave {textHeight} for text. Make them smaller.");
        }

        CheckLine("header", template.Header, StyleName.PageHeader, page.HeaderDistance, page.MarginTop);
        CheckLine("footer", template.Footer, StyleName.PageFooter, page.FooterDistance, page.MarginBottom);

        void CheckLine(string key, PageLine line, StyleName name, Length distance, Length margin)
        {
            var style = template.Compute(name);
            var height = new Length(style.Size.Points * style.LineHeight);
            if (line is { Start: "", Center: "", End: "" } || distance + height <= margin)
            {
                return;
            }

            var value = root.At("page", $"{key}Distance");
            var edge = name == StyleName.PageHeader ? "top" : "bottom";
            Report(
                value,
                $"page.{key}Distance",
                $"The {key} is {height} high and does not fit between here and the {edge} margin of {margin}. "
                    + "Make the distance smaller or the margin larger."
            );
        }

        void Report(JsonNode value, string path, string message) =>
            source.Report(TemplateFault.Conflict, value.Offset, value.Length, path, message);
    }
}
