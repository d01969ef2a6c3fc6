using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using DocExport.Primitives;

namespace DocExport.Templates.Reading;

/// <summary>
/// Reads the members of one JSON object. What is asked for is what the object may have: <see cref="Finish"/> reports
/// the rest. Every method returns null for a key that is not there and for a value that is wrong, which it reports.
/// </summary>
internal sealed class ObjectReader
{
    private readonly JsonNode node;
    private readonly List<string> known = [];

    private ObjectReader(JsonNode node, string path, TemplateSource source)
    {
        this.node = node;
        Path = path;
        Source = source;
    }

    /// <summary>The JSON path of the object; empty for the root.</summary>
    public string Path { get; }

    /// <summary>Where faults are reported.</summary>
    public TemplateSource Source { get; }

    /// <summary>The keys that the file has, in its order: for an object whose keys are names.</summary>
    public IEnumerable<string> Keys =>
        node.Members.Values.OrderBy(member => member.KeyOffset).Select(member => member.Key);

    /// <summary>Starts to read an object, and reports the keys that it has to have and has not.</summary>
    /// <returns>Null when the value is no object, which is reported.</returns>
    public static ObjectReader? Open(JsonNode node, string path, TemplateSource source, params string[] required)
    {
        var reader = new ObjectReader(node, path, source);
        if (!reader.Is(node, JsonValueKind.Object, path, "an object in braces { }"))
        {
            return null;
        }

        foreach (var key in required.Where(key => !node.Members.ContainsKey(key)))
        {
            source.Report(TemplateFault.MissingKey, node.Offset, 1, reader.PathOf(key), "The key is missing. Add it.");
        }

        return reader;
    }

    /// <summary>The JSON path of a member.</summary>
    public string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    /// <summary>Reads an object.</summary>
    public ObjectReader? Object(string key, params string[] required) =>
        Take(key) is { } value ? Open(value, PathOf(key), Source, required) : null;

    /// <summary>Reads a text.</summary>
    public string? Text(string key, TextRule rule) => Take(key) is { } value ? Text(value, PathOf(key), rule) : null;

    /// <summary>Reads a list of texts.</summary>
    public ImmutableArray<string>? Texts(string key, TextRule rule, int most)
    {
        var path = PathOf(key);
        if (Take(key) is not { } value || !Is(value, JsonValueKind.Array, path, "a list in brackets [ ]"))
        {
            return null;
        }

        if (value.Items.Count == 0 || value.Items.Count > most)
        {
            Bad(value, path, string.Create(CultureInfo.InvariantCulture, $"The list has 1 to {most} items."));
            return null;
        }

        return [.. value.Items.Select((item, index) => Text(item, $"{path}[{index}]", rule) ?? "")];
    }

    /// <summary>Reads a list of words, each one of several; 1 to as many as there are words.</summary>
    public ImmutableArray<T>? Choices<T>(string key, ImmutableArray<KeyValuePair<string, T>> words)
        where T : struct
    {
        if (Texts(key, TextRule.Label, words.Length) is not { } texts)
        {
            return null;
        }

        var choices = ImmutableArray.CreateBuilder<T>(texts.Length);
        foreach (var text in texts)
        {
            var found = words.Where(word => string.Equals(word.Key, text, StringComparison.Ordinal)).ToArray();
            if (found.Length == 0)
            {
                var advice = Spelling.Advise(text, [.. words.Select(word => word.Key)]);
                Bad(key, TemplateFault.BadValue, $"{Quote(text)} is unknown. {advice}");
                return null;
            }

            choices.Add(found[0].Value);
        }

        return choices.DrainToImmutable();
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool? Flag(string key)
    {
        if (Take(key) is not { } value)
        {
            return null;
        }

        if (value.Kind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.Kind == JsonValueKind.True;
        }

        WrongType(value, PathOf(key), "true or false, without quotation marks");
        return null;
    }

    /// <summary>Reads a number.</summary>
    public double? Number(string key, double min, double max)
    {
        if (
            Take(key) is not { } value
            || !Is(value, JsonValueKind.Number, PathOf(key), "a number, without quotation marks")
        )
        {
            return null;
        }

        if (value.Number >= min && value.Number <= max)
        {
            return value.Number;
        }

        Bad(value, PathOf(key), string.Create(CultureInfo.InvariantCulture, $"Write a number from {min} to {max}."));
        return null;
    }

    /// <summary>Reads a length.</summary>
    public Length? Length(string key, LengthRange range)
    {
        const string remedy = "a number with its unit, such as \"12pt\", \"2.5cm\", \"25mm\" or \"1in\"";
        var path = PathOf(key);
        if (Take(key) is not { } value || !Is(value, JsonValueKind.String, path, remedy))
        {
            return null;
        }

        if (!Primitives.Length.TryParse(value.Text, out var length) || HasControls(value.Text))
        {
            Bad(value, path, $"{Quote(value.Text)} is not a length. Write {remedy}.");
            return null;
        }

        if (!range.Contains(length))
        {
            Bad(value, path, $"{Quote(value.Text)} is out of range. Write a length {range}.");
            return null;
        }

        return length;
    }

    /// <summary>Reads a colour.</summary>
    public Color? Color(string key)
    {
        const string remedy = "a hash mark and six hexadecimal digits, such as \"#1f3a5f\"";
        var path = PathOf(key);
        if (Take(key) is not { } value || !Is(value, JsonValueKind.String, path, remedy))
        {
            return null;
        }

        if (!Primitives.Color.TryParse(value.Text, out var color) || HasControls(value.Text))
        {
            Bad(value, path, $"{Quote(value.Text)} is not a colour. Write {remedy}.");
            return null;
        }

        return color;
    }

    /// <summary>Reads one of several words.</summary>
    public T? Choice<T>(string key, ImmutableArray<KeyValuePair<string, T>> words)
        where T : struct
    {
        var path = PathOf(key);
        var names = words.Select(word => word.Key).ToArray();
        if (
            Take(key) is not { } value
            || !Is(value, JsonValueKind.String, path, $"one of the words {string.Join(", ", names)}")
        )
        {
            return null;
        }

        foreach (var (word, meaning) in words)
        {
            if (string.Equals(word, value.Text, StringComparison.Ordinal))
            {
                return meaning;
            }
        }

        Bad(value, path, $"{Quote(value.Text)} is unknown. {Spelling.Advise(value.Text, names)}");
        return null;
    }

    /// <summary>Reports every key that was not asked for.</summary>
    public void Finish()
    {
        var strangers = node.Members.Values.Where(member => !known.Contains(member.Key, StringComparer.Ordinal));
        foreach (var member in strangers)
        {
            Source.Report(
                TemplateFault.UnknownKey,
                member.KeyOffset,
                member.KeyLength,
                PathOf(Shorten(member.Key)),
                $"The key is unknown. {Spelling.Advise(member.Key, known)}"
            );
        }
    }

    /// <summary>Reports a value of the object that has the right type and is wrong nevertheless.</summary>
    public void Bad(string key, string code, string message)
    {
        var value = node.At(key);
        Source.Report(code, value.Offset, value.Length, PathOf(key), message);
    }

    /// <summary>A text within a message, cut when it is long.</summary>
    public static string Quote(string text) => $"\"{Shorten(text)}\"";

    /// <summary>A text of the input as a message may print it: short, without control characters.</summary>
    public static string Shorten(string text)
    {
        const int most = 40;
        if (HasControls(text))
        {
            text = string.Concat(text.Select(unit => char.IsControl(unit) ? '\uFFFD' : unit));
        }

        return text.Length <= most
            ? text
            : $"{text.AsSpan(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)}…";
    }

    private static bool HasControls(string text) =>
        text.Any(unit => char.IsControl(unit) || unit is '\uFFFE' or '\uFFFF');

    private JsonNode? Take(string key)
    {
        known.Add(key);
        return node.Members.GetValueOrDefault(key)?.Value;
    }

    private string? Text(JsonNode value, string path, TextRule rule)
    {
        if (!Is(value, JsonValueKind.String, path, "a text in quotation marks"))
        {
            return null;
        }

        if (HasControls(value.Text))
        {
            Bad(value, path, "The text has a control character or line end, which cannot be printed. Remove it.");
            return null;
        }

        if (!rule.Allows(value.Text))
        {
            Bad(value, path, $"{Quote(value.Text)} does not do here. {rule.Remedy}");
            return null;
        }

        return value.Text;
    }

    private bool Is(JsonNode value, JsonValueKind kind, string path, string wanted)
    {
        if (value.Kind == kind)
        {
            return true;
        }

        WrongType(value, path, wanted);
        return false;
    }

    private void WrongType(JsonNode value, string path, string wanted)
    {
        var found = value.Kind switch
        {
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            JsonValueKind.String => "a text",
            JsonValueKind.Number => "a number",
            JsonValueKind.Null => "null; leave the key out to inherit or to have none",
            _ => "true or false",
        };
        Source.Report(TemplateFault.WrongType, value.Offset, value.Length, path, $"This is {found}. Write {wanted}.");
    }

    private void Bad(JsonNode value, string path, string message) =>
        Source.Report(TemplateFault.BadValue, value.Offset, value.Length, path, message);
}
