using DocExport.Markdown.Attributes;

namespace DocExport.Markdown.Containers;

/// <summary>What stands behind the colons of an opening fence: <c>name "title" {attributes}</c>, each of them optional.</summary>
internal readonly ref struct ContainerOpening
{
    private ContainerOpening(
        ReadOnlySpan<char> name,
        int titleStart,
        int titleLength,
        AttributeList attributes,
        int attributesStart
    )
    {
        Name = name;
        TitleStart = titleStart;
        TitleLength = titleLength;
        Attributes = attributes;
        AttributesStart = attributesStart;
    }

    public ReadOnlySpan<char> Name { get; }

    /// <summary>Where the title stands in the line; of no meaning without one.</summary>
    public int TitleStart { get; }

    public int TitleLength { get; }

    public AttributeList Attributes { get; }

    public int AttributesStart { get; }

    /// <summary>Reads a line from behind its colons; what is neither name nor attributes is the title.</summary>
    /// <param name="line">The line, without blanks at its end.</param>
    /// <param name="at">The offset behind the colons.</param>
    public static ContainerOpening Read(ReadOnlySpan<char> line, int at)
    {
        at = SkipBlanks(line, at);
        var nameStart = at;
        while (at < line.Length && line[at] is not (' ' or '\t' or '{' or '[' or '"'))
        {
            at++;
        }

        var name = line[nameStart..at];
        at = SkipBlanks(line, at);
        var (attributes, attributesStart) = TrailingAttributes(line, at);
        var end = attributesStart;
        while (end > at && line[end - 1] is ' ' or '\t')
        {
            end--;
        }

        // The marks around a title are no part of it: "title", [title].
        if (end - at >= 2 && (line[at], line[end - 1]) is ('"', '"') or ('[', ']') or ('«', '»') or ('“', '”'))
        {
            at++;
            end--;
        }

        return new ContainerOpening(name, at, end - at, attributes, attributesStart);
    }

    private static (AttributeList Attributes, int Start) TrailingAttributes(ReadOnlySpan<char> line, int from)
    {
        if (line.EndsWith('}'))
        {
            var start = line[from..].IndexOf('{') + from;
            if (start >= from && AttributeList.Parse(line, start) is { } list && start + list.Length == line.Length)
            {
                return (list, start);
            }
        }

        return (AttributeList.Empty, line.Length);
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
