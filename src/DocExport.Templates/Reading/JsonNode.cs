using System.Text.Json;

namespace DocExport.Templates.Reading;

/// <summary>A JSON value that knows where it stands; <see cref="JsonDocument"/> does not keep that.</summary>
/// <param name="Kind">The value's type.</param>
/// <param name="Offset">Offset of its first byte.</param>
internal sealed record JsonNode(JsonValueKind Kind, int Offset)
{
    /// <summary>Length in bytes; of an object or array only its opening bracket.</summary>
    public int Length { get; init; } = 1;

    /// <summary>The text of a string, unescaped; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value of a number; else 0.</summary>
    public double Number { get; init; }

    /// <summary>The members of an object, in the order of the file, each key once.</summary>
    public Dictionary<string, JsonMember> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>The items of an array.</summary>
    public List<JsonNode> Items { get; } = [];

    /// <summary>The value below a path of keys, or the nearest value around it.</summary>
    public JsonNode At(params ReadOnlySpan<string> path)
    {
        var node = this;
        foreach (var key in path)
        {
            if (!node.Members.TryGetValue(key, out var member))
            {
                break;
            }

            node = member.Value;
        }

        return node;
    }
}
