using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace DocExport.Templates.Reading;

/// <summary>Parses JSON (RFC 8259) into nodes that know their place. Keys that stand twice are reported here.</summary>
internal static class JsonTree
{
    // A template is four deep; the rest is room for a message about the key rather than about the depth.
    private const int MaxDepth = 16;

    /// <summary>Parses the whole source.</summary>
    /// <returns>The root value; null when the source is not JSON, which is reported.</returns>
    public static JsonNode? Parse(TemplateSource source)
    {
        var json = source.Json.Span;
        if (json.Length > TemplateReader.MaxBytes)
        {
            var limit = string.Create(CultureInfo.InvariantCulture, $"{TemplateReader.MaxBytes / 1024} KiB");
            source.Report(TemplateFault.Unreadable, 0, 0, "", $"The file is larger than a template may be ({limit}).");
            return null;
        }

        if (!Utf8.IsValid(json))
        {
            var offset = FirstInvalid(json);
            source.Report(TemplateFault.Unreadable, offset, 0, "", "The text is not UTF-8. Save the file as UTF-8.");
            return null;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            var root = ReadValue(ref reader, "", source);
            // The reader checks that nothing follows the root value.
            reader.Read();
            return root;
        }
        catch (JsonException fault)
        {
            var offset = OffsetOf(fault, json);
            source.Report(TemplateFault.Syntax, offset, 0, "", Explain(json, offset));
            return null;
        }
    }

    private static JsonNode ReadValue(ref Utf8JsonReader reader, string path, TemplateSource source)
    {
        var offset = (int)reader.TokenStartIndex;
        var length = (int)reader.BytesConsumed - offset;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var node = new JsonNode(JsonValueKind.Object, offset);
                ReadMembers(ref reader, node, path, source);
                return node;
            case JsonTokenType.StartArray:
                var array = new JsonNode(JsonValueKind.Array, offset);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    array.Items.Add(ReadValue(ref reader, $"{path}[{array.Items.Count}]", source));
                }

                return array;
            case JsonTokenType.String:
                return new JsonNode(JsonValueKind.String, offset)
                {
                    Length = length,
                    Text = Unescape(ref reader, path, source),
                };
            case JsonTokenType.Number:
                return new JsonNode(JsonValueKind.Number, offset)
                {
                    Length = length,
                    Number = reader.TryGetDouble(out var number) ? number : double.NaN,
                };
            default:
                var kind = reader.TokenType switch
                {
                    JsonTokenType.True => JsonValueKind.True,
                    JsonTokenType.False => JsonValueKind.False,
                    _ => JsonValueKind.Null,
                };
                return new JsonNode(kind, offset) { Length = length };
        }
    }

    private static void ReadMembers(ref Utf8JsonReader reader, JsonNode node, string path, TemplateSource source)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            // The token of a property name reaches to its colon; the quotation marks end the key itself.
            var keyOffset = (int)reader.TokenStartIndex;
            var keyLength = reader.ValueSpan.Length + 2;
            var key = Unescape(ref reader, path, source);
            var memberPath = path.Length == 0 ? key : $"{path}.{key}";
            reader.Read();
            var value = ReadValue(ref reader, memberPath, source);
            if (!node.Members.TryAdd(key, new JsonMember(key, keyOffset, keyLength, value)))
            {
                var first = source.LineOf(node.Members[key].KeyOffset);
                source.Report(
                    TemplateFault.DuplicateKey,
                    keyOffset,
                    keyLength,
                    memberPath,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The key is already on line {first}. Remove one of the two."
                    )
                );
            }
        }
    }

    private static string Unescape(ref Utf8JsonReader reader, string path, TemplateSource source)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // The bytes are valid UTF-8, so this is an escape of half a surrogate pair (RFC 8259, section 8.2).
            source.Report(
                TemplateFault.Syntax,
                (int)reader.TokenStartIndex,
                reader.ValueSpan.Length + 2,
                path,
                "An escape \\uD800 to \\uDFFF stands alone. Write the character itself."
            );
            return "";
        }
    }

    private static int OffsetOf(JsonException fault, ReadOnlySpan<byte> json)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            offset += json[offset..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(json.Length, offset + (fault.BytePositionInLine ?? 0));
    }

    // The runtime's own messages name reader states; these name what the author has to change.
    private static string Explain(ReadOnlySpan<byte> json, int offset)
    {
        var before = json[..offset].TrimEnd(" \t\r\n"u8);
        if (offset >= json.Length)
        {
            return before.IsEmpty
                ? "The file is empty. Start from a copy of templates/news/template.json."
                : "The file ends too early. Close every quotation mark, ] and }.";
        }

        var found = (char)json[offset];
        return found switch
        {
            '/' => "A comment is not JSON. Remove it.",
            '}' or ']' when before.EndsWith(","u8) => $"A comma stands before {found}. Remove the comma.",
            '\'' => "JSON's quotation mark is \", not '.",
            '"' when before.EndsWith("\""u8) || before.EndsWith("}"u8) || before.EndsWith("]"u8) =>
                "A comma or colon is missing before this quotation mark.",
            '{' or '[' when Depth(before) >= MaxDepth => "Brackets are nested deeper than in any template.",
            < ' ' => "A line end or control character stands within a text. Close the quotation mark before it.",
            _ => "This is not JSON. Look for a missing comma, quotation mark or bracket here or just before.",
        };
    }

    private static int Depth(ReadOnlySpan<byte> json) =>
        json.Count((byte)'{') + json.Count((byte)'[') - json.Count((byte)'}') - json.Count((byte)']');

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
