namespace DocExport.Markdown.Containers;

/// <summary>The line that opens an admonition: its type, and its title in quotes. Places are offsets in the line.</summary>
/// <param name="Type">The first word.</param>
/// <param name="TypeStart">Where it stands.</param>
/// <param name="HasTitle">Whether there are quotes, be it around nothing.</param>
/// <param name="TitleStart">Where the title stands, within its quotes.</param>
/// <param name="TitleLength">The length of the title; 0 when there is none.</param>
internal sealed record AdmonitionOpening(string Type, int TypeStart, bool HasTitle, int TitleStart, int TitleLength)
{
    /// <summary>Reads a line; null when it opens no admonition, as when it is text behind marks of exclamation.</summary>
    public static AdmonitionOpening? Read(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" \t");
        if (!line.StartsWith("!!!") && !line.StartsWith("???"))
        {
            return null;
        }

        var at = line.StartsWith("???+") ? 4 : 3;
        var typeStart = SkipBlanks(line, at);
        var typeEnd = EndOfWord(line, typeStart);
        if (typeStart == at || typeEnd == typeStart)
        {
            return null;
        }

        var type = line[typeStart..typeEnd].ToString();
        at = SkipBlanks(line, typeEnd);

        // Where it stands on a screen says nothing in print.
        while (EndOfWord(line, at) is var end && line[at..end] is "inline" or "end")
        {
            at = SkipBlanks(line, end);
        }

        if (at == line.Length)
        {
            return IsName(type) || CalloutNames.Find(type) is not null
                ? new AdmonitionOpening(type, typeStart, HasTitle: false, at, 0)
                : null;
        }

        return line[at] == '"' && line.Length > at + 1 && line[^1] == '"'
            ? new AdmonitionOpening(type, typeStart, HasTitle: true, at + 1, line.Length - at - 2)
            : null;
    }

    // What is neither a name nor known is text that someone wants to be heard.
    private static bool IsName(string type)
    {
        foreach (var c in type)
        {
            if (!char.IsAsciiLetterLower(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfWord(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (char.IsLetterOrDigit(line[at]) || line[at] is '-' or '_'))
        {
            at++;
        }

        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
