using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DocExport.Templates.Tests;

/// <summary>
/// The part of JSON Schema 2020-12 that <c>template.schema.json</c> uses; a keyword that is not known fails, so that no
/// rule of the schema goes unchecked.
/// </summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$defs", "title", "description", "default"];

    private readonly Dictionary<string, Regex> patterns = new(StringComparer.Ordinal);

    public JsonNode Root => root;

    /// <summary>The schema that a <c>$ref</c> names, or the schema itself.</summary>
    public JsonNode Resolve(JsonNode schema) =>
        schema is JsonObject holder && holder["$ref"] is { } reference
            ? root["$defs"]![((string)reference!)["#/$defs/".Length..]]!
            : schema;

    public bool Accepts(JsonNode? value, JsonNode schema)
    {
        if (schema.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return (bool)schema;
        }

        return schema
            .AsObject()
            .All(rule => Annotations.Contains(rule.Key) || Holds(rule.Key, rule.Value!, value, schema));
    }

    private bool Holds(string keyword, JsonNode rule, JsonNode? value, JsonNode schema) =>
        keyword switch
        {
            "$ref" => Accepts(value, Resolve(schema)),
            "type" => string.Equals(TypeOf(value), (string)rule!, StringComparison.Ordinal),
            "enum" => rule.AsArray().Any(item => JsonNode.DeepEquals(item, value)),
            "pattern" => !IsText(value) || Pattern((string)rule!).IsMatch((string)value!),
            "minLength" => !IsText(value) || ((string)value!).Length >= (int)rule,
            "maxLength" => !IsText(value) || ((string)value!).Length <= (int)rule,
            "minimum" => value?.GetValueKind() != JsonValueKind.Number || (double)value! >= (double)rule,
            "maximum" => value?.GetValueKind() != JsonValueKind.Number || (double)value! <= (double)rule,
            "minItems" => value is not JsonArray array || array.Count >= (int)rule,
            "maxItems" => value is not JsonArray array || array.Count <= (int)rule,
            "items" => value is not JsonArray array || array.All(item => Accepts(item, rule)),
            "required" => value is not JsonObject members
                || rule.AsArray().All(key => members.ContainsKey((string)key!)),
            "properties" => value is not JsonObject members
                || members.All(member => rule[member.Key] is not { } inner || Accepts(member.Value, inner)),
            "additionalProperties" => value is not JsonObject members
                || members.All(member => schema["properties"]!.AsObject().ContainsKey(member.Key)),
            _ => throw new NotSupportedException($"The keyword '{keyword}' is not checked."),
        };

    private Regex Pattern(string pattern)
    {
        if (!patterns.TryGetValue(pattern, out var regex))
        {
            regex = new Regex(pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(5));
            patterns.Add(pattern, regex);
        }

        return regex;
    }

    private static bool IsText(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String;

    private static string TypeOf(JsonNode? value) =>
        value?.GetValueKind() switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => "number",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => "null",
        };
}
