namespace DocExport.Markdown.FrontMatter;

/// <summary>
/// What is wrong with a list in brackets (YAML 1.2.2, 7.4) that is not closed: the parser breaks off far behind it, and
/// does not say why.
/// </summary>
/// <param name="Start">The offset in the YAML.</param>
/// <param name="Message">What is wrong, and the remedy.</param>
internal sealed record FlowFault(int Start, string Message)
{
    /// <summary>The first value of a key that is such a list; null when there is none.</summary>
    public static FlowFault? Find(string yaml)
    {
        for (var line = 0; line < yaml.Length; )
        {
            var end = yaml.IndexOf('\n', line) is >= 0 and var found ? found : yaml.Length;
            var open = OpeningOf(yaml.AsSpan(line, end - line));
            if (open >= 0 && Of(yaml, line + open) is { } fault)
            {
                return fault;
            }

            line = end + 1;
        }

        return null;
    }

    // The bracket that the value of a key on this line starts with; -1 when it starts with none.
    private static int OpeningOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(": ");
        if (colon <= 0 || line[0] is ' ' or '\t' or '#' or '-')
        {
            return -1;
        }

        var value = line[(colon + 1)..].TrimStart(' ');
        return value is ['[' or '{', ..] ? line.Length - value.Length : -1;
    }

    private static FlowFault? Of(string yaml, int start)
    {
        var depth = 0;
        var comment = -1;
        for (var at = start; at < yaml.Length; at++)
        {
            switch (yaml[at])
            {
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}':
                    depth--;
                    if (depth == 0)
                    {
                        return null;
                    }

                    break;
                case '"' or '\'' when StartsValue(yaml, at):
                    at = EndOfQuoted(yaml, at);
                    break;
                case '#' when yaml[at - 1] is ' ' or '\t' or '\n':
                    comment = comment < 0 ? at : comment;
                    at = yaml.IndexOf('\n', at) is >= 0 and var end ? end : yaml.Length;
                    break;
            }
        }

        return comment >= 0
            ? new FlowFault(
                comment,
                "The front matter is not YAML: this number sign, behind a blank, starts a comment, so that the bracket before it is not closed. Put the value that holds it in quotes: \"a #1\"."
            )
            : new FlowFault(
                start,
                $"The front matter is not YAML: this {yaml[start]} is not closed. Close it with {(yaml[start] == '[' ? ']' : '}')}, or put the value in quotes."
            );
    }

    // Quotes within a word are letters.
    private static bool StartsValue(string yaml, int at)
    {
        at--;
        while (yaml[at] is ' ' or '\t' or '\r' or '\n')
        {
            at--;
        }

        return yaml[at] is '[' or '{' or ',' or ':';
    }

    private static int EndOfQuoted(string yaml, int at)
    {
        var quote = yaml[at++];
        while (at < yaml.Length && yaml[at] != quote)
        {
            at += quote == '"' && yaml[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at, yaml.Length);
    }
}
