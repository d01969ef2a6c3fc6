namespace DocExport.Testing;

/// <summary>Characters that came back from a reader and were never in the source.</summary>
public static class AlienCharacters
{
    private const char Tatweel = '\u0640';

    /// <summary>Lists them, as <c>kind: count</c>; empty when all is well.</summary>
    /// <param name="source">The source's text.</param>
    /// <param name="found">The text that the reader gave back.</param>
    /// <param name="reader">
    /// The reader. poppler wraps lines in direction embeddings of its own, so its direction marks say nothing.
    /// </param>
    public static IReadOnlyList<string> In(string source, string found, PdfReader? reader)
    {
        var foreign = found.Where(character => !source.Contains(character, StringComparison.Ordinal)).ToList();
        var kinds = new (string Kind, int Count)[]
        {
            ("presentation forms", foreign.Count(IsPresentationForm)),
            (
                "tatweel",
                found.Count(character => character == Tatweel) - source.Count(character => character == Tatweel)
            ),
            (
                "U+FFFD",
                found.Count(character => character == '\uFFFD') - source.Count(character => character == '\uFFFD')
            ),
            ("private use", foreign.Count(character => character is >= '\uE000' and <= '\uF8FF')),
            (
                "control characters",
                foreign.Count(character => char.IsControl(character) && !char.IsWhiteSpace(character))
            ),
            (
                "direction marks",
                reader == PdfReader.Poppler ? 0 : found.Count(IsDirectionMark) - source.Count(IsDirectionMark)
            ),
        };
        return [.. kinds.Where(kind => kind.Count > 0).Select(kind => $"{kind.Kind}: {kind.Count}")];
    }

    private static bool IsPresentationForm(char character) =>
        character is (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');

    private static bool IsDirectionMark(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
