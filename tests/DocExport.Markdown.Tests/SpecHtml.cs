using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DocExport.Markdown.Tests;

/// <summary>
/// Brings HTML into one form, so that an example's and the model's can be compared: one line a block, white space
/// collapsed where it does not show, tags that say the same under one name, those that say nothing in print left out,
/// and no links but those that may be in a printed article.
/// </summary>
internal static class SpecHtml
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["b"] = "strong",
        ["i"] = "em",
        ["cite"] = "em",
        ["var"] = "em",
        ["s"] = "del",
        ["strike"] = "del",
        ["ins"] = "u",
        ["tt"] = "code",
    };

    private static readonly HashSet<string> Kept = new(
        "p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr pre code table tr td th em strong del u sup sub mark kbd a img br input".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Blocks = new(
        "p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr pre table tr td th".Split(' '),
        StringComparer.Ordinal
    );

    // What holds text of its own; text elsewhere is a paragraph.
    private static readonly HashSet<string> Leaves = new(
        "p h1 h2 h3 h4 h5 h6 li td th".Split(' '),
        StringComparer.Ordinal
    );

    private static readonly string[] Attributes = ["align", "alt", "checked", "class", "href", "src", "start", "title"];

    /// <summary>The tree of HTML.</summary>
    public static string Tree(string html)
    {
        var text = new StringBuilder();
        Write(Body(html), text);
        return Tidy(text.ToString());
    }

    /// <summary>The words that a reader of HTML sees, the alternative texts of images among them.</summary>
    public static string[] Words(string html)
    {
        var text = new StringBuilder();
        AppendWords(Body(html), text);
        return text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static void AppendWords(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
        }
        else if (node is IElement { LocalName: not ("script" or "style") } element)
        {
            var space = Blocks.Contains(element.LocalName) || element.LocalName is "br" or "div" ? " " : "";
            text.Append(space).Append(element.LocalName is "img" ? element.GetAttribute("alt") : "");
            foreach (var child in element.ChildNodes)
            {
                AppendWords(child, text);
            }

            text.Append(space);
        }
    }

    private static IElement Body(string html) => new HtmlParser().ParseDocument("<body>" + html).Body!;

    private static void Write(INode parent, StringBuilder text)
    {
        var isInParagraph = false;
        var isFlow = parent is IElement { LocalName: "body" or "blockquote" or "div" };
        foreach (var child in parent.ChildNodes)
        {
            if (isFlow && IsPhrasing(child) != isInParagraph && !IsBlank(child))
            {
                isInParagraph = !isInParagraph;
                text.Append(isInParagraph ? "\n<p>" : "</p>\n");
            }

            WriteOne(child, text);
        }

        text.Append(isInParagraph ? "</p>\n" : "");
    }

    private static bool IsBlank(INode node) => node is IText blank && string.IsNullOrWhiteSpace(blank.Data);

    private static bool IsPhrasing(INode node) =>
        node is IText
        || (node is IElement element && !Blocks.Contains(element.LocalName) && element.LocalName is not "div");

    private static void WriteOne(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            var isCode = words.ParentElement?.Closest("pre") is not null;
            text.Append(isCode ? words.Data.Replace("\n", "⏎", StringComparison.Ordinal) : Collapsed(words.Data));
            return;
        }

        if (node is not IElement element || element.LocalName is "script" or "style" or "iframe")
        {
            return;
        }

        var name = Names.GetValueOrDefault(element.LocalName, element.LocalName);
        var isKept = Kept.Contains(name) && (name is not "a" || IsAllowed(element.GetAttribute("href")));
        if (!isKept)
        {
            text.Append(name is "div" ? "\n" : "");
            Write(element, text);
            text.Append(name is "div" ? "\n" : "");
            return;
        }

        var inner = new StringBuilder();
        Write(element, inner);
        var content = inner.ToString();
        var isBlock = Blocks.Contains(name);
        if (!isBlock && name is not "code")
        {
            // White space at the borders of an inline shows as if it stood outside.
            text.Append(content.StartsWith(' ') ? " " : "");
        }

        text.Append(isBlock ? "\n<" : "<").Append(name);
        foreach (var attribute in Attributes.Where(attribute => attribute is not "class" || name is "code"))
        {
            var otherwise = attribute is "alt" && name is "img" ? "" : null;
            if ((element.GetAttribute(attribute) ?? otherwise) is { } value)
            {
                text.Append($" {attribute}=\"{Uri.UnescapeDataString(value)}\"");
            }
        }

        text.Append('>').Append(isBlock || name is "code" ? content : content.Trim(' '));
        text.Append(name is "hr" or "br" or "img" or "input" ? "" : $"</{name}>").Append(isBlock ? "\n" : "");
        text.Append(!isBlock && name is not "code" && content.EndsWith(' ') ? " " : "");
    }

    private static bool IsAllowed(string? target) =>
        target is not null
        && (
            target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        );

    private static string Collapsed(string words)
    {
        var text = new StringBuilder();
        foreach (var c in words)
        {
            var isSpace = char.IsWhiteSpace(c) && c != '\u00A0';
            text.Append(
                !isSpace ? c.ToString()
                : text.Length > 0 && text[^1] == ' ' ? ""
                : " "
            );
        }

        return text.ToString();
    }

    // Lines without space at their ends, blocks without space at their borders.
    private static string Tidy(string text)
    {
        var lines = text.Split('\n').Select(Trim).Where(line => line.Length > 0 && line is not "<p></p>");
        text = string.Join('\n', lines);
        foreach (var name in (string[])["li", "blockquote", "td", "th"])
        {
            text = text.Replace($"<{name}>\n</{name}>", $"<{name}></{name}>", StringComparison.Ordinal)
                .Replace($"<{name}> </{name}>", $"<{name}></{name}>", StringComparison.Ordinal);
        }

        return text;
    }

    private static string Trim(string line)
    {
        while (line.Contains("  ", StringComparison.Ordinal) && !line.Contains("<pre>", StringComparison.Ordinal))
        {
            line = line.Replace("  ", " ", StringComparison.Ordinal);
        }

        line = line.Trim(' ').Replace("<br> ", "<br>", StringComparison.Ordinal);
        foreach (var leaf in Leaves)
        {
            line = line.Replace($" </{leaf}>", $"</{leaf}>", StringComparison.Ordinal);
            line = line.StartsWith($"<{leaf}> ", StringComparison.Ordinal)
                ? $"<{leaf}>" + line[(leaf.Length + 3)..]
                : line;
        }

        return line;
    }
}
