namespace DocExport.Templates.Reading;

/// <summary>A member of a JSON object.</summary>
/// <param name="Key">Its key, unescaped.</param>
/// <param name="KeyOffset">Offset of the key's quotation mark.</param>
/// <param name="KeyLength">Length of the key in bytes, with its quotation marks.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Key, int KeyOffset, int KeyLength, JsonNode Value);
