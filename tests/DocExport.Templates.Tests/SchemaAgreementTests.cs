using System.Text.Json.Nodes;

namespace DocExport.Templates.Tests;

/// <summary>
/// <c>template.schema.json</c> and <see cref="TemplateReader"/> say the same: every key of one is a key of the other, and a
/// template in which one value is changed is right for both or wrong for both.
/// </summary>
public sealed class SchemaAgreementTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "templates");

    private static readonly JsonSchema Schema = new(
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "template.schema.json")))!.AsObject()
    );

    private static readonly string FullJson = Sample([], Schema.Root).ToJsonString();

    // Values of every kind, each right somewhere.
    private static readonly string?[] Values =
    [
        "null",
        "true",
        "1.5",
        "0",
        "4.5",
        "9.5",
        "\"\"",
        "\"news\"",
        "\"-x\"",
        "\"12pt\"",
        "\"+12.pt\"",
        "\".5in\"",
        "\"12 pt\"",
        "\"pt\"",
        "\"#1F3a5f\"",
        "\"#12345\"",
        "\"A4\"",
        "\"170mm 240mm\"",
        "\"{page} of {pages}\"",
        "\"{page\"",
        "\"a\\u0007\"",
        "\"" + new string('x', 70) + "\"",
        "\"" + new string('x', 250) + "\"",
        "\"" + new string('x', 1200) + "\"",
        "\"justify\"",
        "\"strong\"",
        "\"heading6\"",
        "\"arabicIndic\"",
        "[]",
        "[\"Amiri\"]",
        "[\"Amiri\", 3]",
        "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\"]",
        "{}",
        null,
    ];

    [Fact]
    public void News_is_right_for_both()
    {
        var json = File.ReadAllText(Path.Combine(Folder, "news", "template.json"));

        Assert.True(Schema.Accepts(JsonNode.Parse(json), Schema.Root));
        Assert.Empty(MinimalTemplate.Faults(json));
    }

    [Fact]
    public void Template_with_every_key_of_the_schema_is_read()
    {
        var full = Full().ToJsonString();

        Assert.True(Schema.Accepts(JsonNode.Parse(full), Schema.Root));
        Assert.Empty(MinimalTemplate.Faults(full));
    }

    [Fact]
    public void Every_object_has_the_same_keys_for_both()
    {
        foreach (var (path, schema) in Places().Where(place => place.Schema["properties"] is not null))
        {
            var full = Full();
            At(full, path).AsObject().Add("zzzzzzzzzzzzzzzzzzzz", 1);

            var fault = Assert.Single(MinimalTemplate.Read(full.ToJsonString()).Diagnostics).Message;

            var known = fault[(fault.IndexOf("Possible are: ", StringComparison.Ordinal) + 14)..^1].Split(", ");
            var keys = schema["properties"]!.AsObject().Select(property => property.Key);
            Assert.Equal(keys.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void One_changed_value_is_right_for_both_or_wrong_for_both()
    {
        var disagreements = new List<string>();
        // The styles of one kind are read by the same code, so one of each kind is enough here.
        string[] kinds = ["body", "title", "link"];
        var places = Places().Where(place => place.Path is not [] and not ["styles", ..]);
        var styles = Places().Where(place => place.Path is ["styles", var style, ..] && kinds.Contains(style));
        foreach (var (path, _) in places.Concat(styles))
        {
            foreach (var value in Values)
            {
                var json = Change(path, value);
                var schemaAccepts = Schema.Accepts(JsonNode.Parse(json), Schema.Root);
                var faults = MinimalTemplate.Faults(json);
                // Ranges of lengths, circles and what fits on a page are more than a schema can say.
                var readerAccepts = faults
                    .Split('\n')
                    .All(fault =>
                        fault.Length == 0
                        || fault.StartsWith("TP009", StringComparison.Ordinal)
                        || fault.Contains("out of range", StringComparison.Ordinal)
                        || fault.Contains("side of the sheet", StringComparison.Ordinal)
                        || fault.Contains("in a circle", StringComparison.Ordinal)
                    );
                if (schemaAccepts != readerAccepts)
                {
                    disagreements.Add($"{string.Join('.', path)} = {value}: schema {schemaAccepts}, reader {faults}");
                }
            }
        }

        Assert.Empty(disagreements);
    }

    [Fact]
    public void Every_key_is_explained_in_the_schema_and_in_the_README()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        // The six headings stand there as "heading1 … heading6".
        string[] between = ["heading2", "heading3", "heading4", "heading5"];

        foreach (var (path, schema) in Places().Where(place => place.Schema["properties"] is not null))
        {
            foreach (var (key, property) in schema["properties"]!.AsObject())
            {
                Assert.True(
                    property is JsonValue || property!["description"] is not null,
                    $"{string.Join('.', path)}.{key}"
                );
                Assert.True(between.Contains(key) || readme.Contains($"`{key}`", StringComparison.Ordinal), key);
            }
        }
    }

    /// <summary>Every place of a template that has every key, with its schema.</summary>
    private static List<(string[] Path, JsonNode Schema)> Places()
    {
        var places = new List<(string[], JsonNode)>();
        Visit([], Schema.Root);
        return places;

        void Visit(string[] path, JsonNode schema)
        {
            schema = Schema.Resolve(schema);
            if (schema is not JsonObject)
            {
                return;
            }

            places.Add((path, schema));
            foreach (var (key, property) in schema["properties"]?.AsObject() ?? [])
            {
                Visit([.. path, key], property!);
            }
        }
    }

    private static JsonObject Full() => JsonNode.Parse(FullJson)!.AsObject();

    // One right value for each schema, chosen so that all of them fit together.
    private static JsonNode Sample(string[] path, JsonNode schema)
    {
        schema = Schema.Resolve(schema);
        if (schema["properties"] is { } properties)
        {
            var members = properties
                .AsObject()
                .Where(property => property.Value is JsonObject)
                // Based on the first of its kind, the first itself would be in a circle.
                .Where(property => property.Key is not "basedOn" || path is not [.., "emphasis"])
                .Select(property =>
                    KeyValuePair.Create(property.Key, (JsonNode?)Sample([.. path, property.Key], property.Value!))
                );
            return new JsonObject(members);
        }

        return (string?)schema["type"] switch
        {
            "array" => new JsonArray(schema["items"]!["enum"]?[0]?.DeepClone() ?? "x"),
            "boolean" => true,
            "number" => schema["enum"]?[0]?.DeepClone() ?? 1.5,
            _ when schema["enum"] is JsonArray words => (string)words[0]!,
            _ => path[^1] switch
            {
                "name" => "plain",
                "size" when path is ["page", _] => "A4",
                "start" or "center" or "end" when path.Length == 2 => "",
                _ when schema["pattern"] is { } pattern
                        && ((string)pattern!).StartsWith("^#", StringComparison.Ordinal) => "#123456",
                _ when Schema.Accepts("12pt", schema) => "12pt",
                _ => "text",
            },
        };
    }

    private static JsonNode At(JsonNode root, IEnumerable<string> path) =>
        path.Aggregate(root, (node, key) => node[key]!);

    private static string Change(string[] path, string? value)
    {
        var full = Full();
        var parent = At(full, path[..^1]).AsObject();
        parent.Remove(path[^1]);
        if (value is not null)
        {
            parent[path[^1]] = JsonNode.Parse(value);
        }

        return full.ToJsonString();
    }
}
