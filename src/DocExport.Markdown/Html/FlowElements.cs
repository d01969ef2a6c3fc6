using System.Collections.Frozen;

namespace DocExport.Markdown.Html;

/// <summary>The elements of HTML that end a paragraph (HTML 4.3, 4.4, 4.9), and what becomes of each.</summary>
internal static class FlowElements
{
    private static readonly FrozenDictionary<string, FlowRole>.AlternateLookup<ReadOnlySpan<char>> Roles = Build();

    /// <summary>What becomes of the element of a tag.</summary>
    public static FlowRole RoleOf(ReadOnlySpan<char> name) => Roles.TryGetValue(name, out var role) ? role : default;

    private static FrozenDictionary<string, FlowRole>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var roles = new Dictionary<string, FlowRole>(StringComparer.OrdinalIgnoreCase)
        {
            ["p"] = FlowRole.Paragraph,
            ["blockquote"] = FlowRole.Quote,
            ["hr"] = FlowRole.Rule,
            ["pre"] = FlowRole.Preformatted,
            ["ul"] = FlowRole.List,
            ["ol"] = FlowRole.List,
            ["li"] = FlowRole.Item,
            ["summary"] = FlowRole.Summary,
            ["figure"] = FlowRole.Figure,
            ["figcaption"] = FlowRole.Caption,
            ["caption"] = FlowRole.Caption,
            ["table"] = FlowRole.Table,
            ["thead"] = FlowRole.Section,
            ["tbody"] = FlowRole.Section,
            ["tfoot"] = FlowRole.Section,
            ["tr"] = FlowRole.Row,
            ["td"] = FlowRole.Cell,
            ["th"] = FlowRole.Cell,
        };
        foreach (var name in (ReadOnlySpan<string>)["h1", "h2", "h3", "h4", "h5", "h6"])
        {
            roles.Add(name, FlowRole.Heading);
        }

        foreach (var name in (ReadOnlySpan<string>)["div", "center", "details", "colgroup", "col"])
        {
            roles.Add(name, FlowRole.Plain);
        }

        ReadOnlySpan<string> unknown =
        [
            "address",
            "article",
            "aside",
            "audio",
            "body",
            "canvas",
            "dd",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "form",
            "head",
            "header",
            "hgroup",
            "html",
            "legend",
            "main",
            "menu",
            "nav",
            "noscript",
            "object",
            "option",
            "search",
            "section",
            "select",
            "textarea",
            "title",
            "video",
        ];
        foreach (var name in unknown)
        {
            roles.Add(name, FlowRole.Unknown);
        }

        return roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
