using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates.Reading;

/// <summary>Reads the sheet, the page header and the page footer.</summary>
internal static class PageReader
{
    private static readonly ImmutableArray<string> Placeholders = ["page", "pages", "title", "chapter", "pageOfPages"];

    /// <summary>Reads <c>page</c>.</summary>
    public static PageSetup? ReadPage(ObjectReader root)
    {
        if (root.Object("page", "size", "margins", "headerDistance", "footerDistance") is not { } reader)
        {
            return null;
        }

        var (width, height) = ReadSize(reader);
        var margins = reader.Object("margins", "top", "bottom", "start", "end");
        var page = new PageSetup(
            width,
            height,
            Margin(margins, "top"),
            Margin(margins, "bottom"),
            Margin(margins, "start"),
            Margin(margins, "end"),
            Margin(reader, "headerDistance"),
            Margin(reader, "footerDistance")
        );
        margins?.Finish();
        reader.Finish();
        return page;
    }

    /// <summary>Reads <c>header</c> or <c>footer</c>; without one, nothing is printed there.</summary>
    public static PageLine ReadLine(ObjectReader root, string key)
    {
        if (root.Object(key) is not { } reader)
        {
            return new PageLine("", "", "", OnFirstPage: true);
        }

        var line = new PageLine(
            PageText(reader, "start"),
            PageText(reader, "center"),
            PageText(reader, "end"),
            reader.Flag("onFirstPage") ?? true
        );
        reader.Finish();
        return line;
    }

    private static Length Margin(ObjectReader? reader, string key) =>
        reader?.Length(key, LengthRange.Margin) ?? Length.Zero;

    // A name or "width height", as CSS Paged Media's 'size' has it.
    private static (Length Width, Length Height) ReadSize(ObjectReader reader)
    {
        if (reader.Text("size", TextRule.Label) is not { } size)
        {
            return default;
        }

        foreach (var sheet in PaperSize.All)
        {
            if (string.Equals(sheet.Name, size, StringComparison.Ordinal))
            {
                return (sheet.Width, sheet.Height);
            }
        }

        var names = string.Join(", ", PaperSize.All.Select(sheet => sheet.Name));
        var remedy = $"Write {names}, or width and height such as \"170mm 240mm\".";
        var parts = size.Split(' ');
        if (
            parts.Length != 2
            || !Length.TryParse(parts[0], out var width)
            || !Length.TryParse(parts[1], out var height)
        )
        {
            reader.Bad("size", TemplateFault.BadValue, $"{ObjectReader.Quote(size)} is not a sheet. {remedy}");
            return default;
        }

        if (!LengthRange.Sheet.Contains(width) || !LengthRange.Sheet.Contains(height))
        {
            reader.Bad("size", TemplateFault.BadValue, $"A side of the sheet is {LengthRange.Sheet}.");
        }

        return (width, height);
    }

    private static string PageText(ObjectReader reader, string key)
    {
        var text = reader.Text(key, TextRule.PageText) ?? "";
        var rest = text.AsSpan();
        while (rest.IndexOfAny('{', '}') is >= 0 and var brace)
        {
            rest = rest[brace..];
            var close = rest.IndexOf('}');
            var name = rest[0] == '{' && close > 0 ? rest[1..close].ToString() : "";
            if (!Placeholders.Contains(name, StringComparer.Ordinal))
            {
                var known = Placeholders.Select(placeholder => $"{{{placeholder}}}").ToArray();
                reader.Bad(
                    key,
                    TemplateFault.BadValue,
                    $"Braces are for placeholders. {Spelling.Advise($"{{{name}}}", known)}"
                );
                return "";
            }

            rest = rest[(close + 1)..];
        }

        return text;
    }
}
