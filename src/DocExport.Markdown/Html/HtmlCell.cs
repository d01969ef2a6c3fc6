using System.Globalization;
using DocExport.Model;

namespace DocExport.Markdown.Html;

/// <summary>What the tag of a cell says (HTML 4.9.11).</summary>
/// <param name="IsHeader">Whether it is a <c>th</c>.</param>
/// <param name="Columns">How many columns it spans.</param>
/// <param name="Rows">How many rows it spans; 0 for all that follow in its part of the table.</param>
/// <param name="Alignment">Its own alignment; null for that of its column.</param>
internal readonly record struct HtmlCell(bool IsHeader, int Columns, int Rows, ColumnAlignment? Alignment)
{
    // HTML 4.9.11 bounds both.
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    public static HtmlCell Read(HtmlTag tag) =>
        new(
            tag.Is("th"),
            Math.Clamp(Number(tag.Attribute("colspan"), 1), 1, MostColumns),
            Math.Clamp(Number(tag.Attribute("rowspan"), 1), 0, MostRows),
            AlignmentOf(tag)
        );

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;

    private static ColumnAlignment? AlignmentOf(HtmlTag tag)
    {
        var align = tag.Attribute("align");
        if (align is null && tag.Attribute("style") is { } style)
        {
            var at = style.IndexOf("text-align:", StringComparison.OrdinalIgnoreCase);
            align = at < 0 ? null : style[(at + 11)..].Split(';')[0].Trim();
        }

        return align?.ToUpperInvariant() switch
        {
            "LEFT" => ColumnAlignment.Left,
            "CENTER" => ColumnAlignment.Center,
            "RIGHT" => ColumnAlignment.Right,
            "START" => ColumnAlignment.Start,
            _ => null,
        };
    }
}
