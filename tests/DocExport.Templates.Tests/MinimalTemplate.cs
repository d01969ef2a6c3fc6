using System.Text;
using System.Text.Json.Nodes;

namespace DocExport.Templates.Tests;

/// <summary>The shortest template that is right, and ways to change one place of it.</summary>
internal static class MinimalTemplate
{
    public const string Json = """
        {
          "name": "plain",
          "description": "As little as a template can say.",
          "page": {
            "size": "A4",
            "margins": { "top": "25mm", "bottom": "25mm", "start": "1in", "end": "1in" },
            "headerDistance": "12mm",
            "footerDistance": "12mm"
          },
          "styles": {
            "body": { "fonts": ["Amiri"], "size": "13pt", "lineHeight": 1.6 }
          },
          "lists": { "bullets": ["•"], "indent": "20pt", "markerGap": "6pt", "itemSpacing": "2pt" },
          "tables": { "paddingHorizontal": "6pt", "paddingVertical": "4pt", "spaceBefore": "8pt", "spaceAfter": "8pt" },
          "thematicBreak": { "width": "0.5pt", "color": "#808080" },
          "labels": { "ar": { "keyword": "الكلمة المفتاحية:" } }
        }
        """;

    /// <summary>The template with another value at a path of keys; null takes the key out.</summary>
    public static string With(string path, string? value)
    {
        var root = JsonNode.Parse(Json)!;
        var keys = path.Split('.');
        var parent = root;
        foreach (var key in keys[..^1])
        {
            parent = parent[key] ??= new JsonObject();
        }

        if (value is null)
        {
            parent.AsObject().Remove(keys[^1]);
        }
        else
        {
            parent[keys[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }

    /// <summary>Reads a template's text.</summary>
    public static TemplateReadResult Read(string json) =>
        TemplateReader.Read(Encoding.UTF8.GetBytes(json), "template.json");

    /// <summary>Reads a template's text and says what is wrong, one fault a line, without the place.</summary>
    public static string Faults(string json) =>
        string.Join('\n', Read(json).Diagnostics.Select(fault => $"{fault.Code} {fault.Message}"));
}
