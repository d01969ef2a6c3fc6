using System.Globalization;
using DocExport.Markdown.Source;
using DocExport.Primitives;

namespace DocExport.Markdown.FrontMatter;

/// <summary>Where the front matter stands: YAML between a first line of three hyphens and one of three hyphens or dots.</summary>
/// <param name="YamlStart">Offset of its first line of YAML, which is line 2.</param>
/// <param name="YamlLength">Length of the YAML in UTF-16 code units.</param>
/// <param name="End">Offset at which the body starts.</param>
internal readonly record struct FrontMatterBlock(int YamlStart, int YamlLength, int End)
{
    private static readonly System.Buffers.SearchValues<char> NotInKeys = System.Buffers.SearchValues.Create(
        " \t*_[]()#>"
    );

    private const int LongestYaml = 16 * 1024;
    private const int MostBrackets = 256;

    /// <summary>Finds the front matter; null when the article has none, as when it opens with a thematic break.</summary>
    /// <exception cref="ExportException">It is not closed (MD006) or far too long (MD005).</exception>
    public static FrontMatterBlock? Find(string text, ReadLog log)
    {
        if (
            !text.StartsWith("---", StringComparison.Ordinal)
            || !LineAt(text, 0, out var yamlStart).SequenceEqual("---")
        )
        {
            return null;
        }

        var second = LineAt(text, yamlStart, out _);
        if (second.IsEmpty && yamlStart >= text.Length || second.IsWhiteSpace())
        {
            return null;
        }

        for (var at = yamlStart; at < text.Length; )
        {
            var line = LineAt(text, at, out var next);
            if (line is "---" or "...")
            {
                return new FrontMatterBlock(yamlStart, CheckedLength(text, yamlStart, at, log), next);
            }

            at = next;
        }

        return LooksLikeKey(second)
            ? throw log.Fault(
                DiagnosticCodes.FrontMatterOpen,
                0,
                3,
                "The front matter that this line opens is not closed. Put a line of three hyphens behind its last key."
            )
            : null;
    }

    // A YAML parser looks back over every open bracket at each new one.
    private static int CheckedLength(string text, int start, int end, ReadLog log)
    {
        var yaml = text.AsSpan(start, end - start);
        if (yaml.Length > LongestYaml || yaml.Count('[') + yaml.Count('{') > MostBrackets)
        {
            throw log.Fault(
                DiagnosticCodes.FrontMatterSyntax,
                0,
                3,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The front matter is longer than {LongestYaml} characters or has more than {MostBrackets} brackets. Leave an empty line behind the first line if it was meant as a rule."
                )
            );
        }

        return yaml.Length;
    }

    private static bool LooksLikeKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0
            && (colon + 1 == line.Length || line[colon + 1] == ' ')
            && !line[..colon].ContainsAny(NotInKeys);
    }

    private static ReadOnlySpan<char> LineAt(string text, int start, out int next)
    {
        var rest = text.AsSpan(Math.Min(start, text.Length));
        var end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            next = text.Length;
            return rest.TrimEnd(" \t");
        }

        next = start + end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
        return rest[..end].TrimEnd(" \t");
    }
}
