using System.Buffers;
using DocExport.Markdown.Attributes;
using Markdig.Syntax;

namespace DocExport.Markdown.Verbatim;

/// <summary>
/// What stands behind the opening fence of a code block: the language, pandoc's attributes in braces, or the words of
/// MkDocs and Docusaurus, of which the title is kept and those that change a screen alone are not missed.
/// </summary>
internal sealed record FenceInfo
{
    private static readonly SearchValues<char> LineNumbers = SearchValues.Create("0123456789,-");

    /// <summary>The language, as its author wrote it; null when there is none.</summary>
    public string? Language { get; private init; }

    /// <summary>The attributes in braces.</summary>
    public AttributeList Attributes { get; private init; } = AttributeList.Empty;

    /// <summary>The title; null when there is none.</summary>
    public string? Title { get; private init; }

    /// <summary>The rest, which nothing is known of; null when there is none.</summary>
    public string? LeftOut { get; private init; }

    public static FenceInfo Of(FencedCodeBlock fence)
    {
        var info = string.Join(' ', fence.Info, fence.Arguments).Trim();
        var brace = info.IndexOf('{', StringComparison.Ordinal);
        if (AttributeList.Parse(info, Math.Max(0, brace)) is { } list && brace + list.Length == info.Length)
        {
            return WithAttributes(NullIfBlank(info[..brace]), list);
        }

        // MkDocs needs no language: title="" linenums="1".
        var isPair = fence.Info?.Contains('=', StringComparison.Ordinal) == true;
        var language = isPair ? null : NullIfBlank(fence.Info);
        var words = isPair ? info : fence.Arguments?.Trim() ?? "";
        if (words.Length == 0)
        {
            return new FenceInfo { Language = language };
        }

        var pairs = WithoutLines(words);
        if (pairs.Length == 0)
        {
            return new FenceInfo { Language = language };
        }

        return
            AttributeList.Parse("{" + pairs + "}") is { Id: null, Classes: [] } known
            && known.Length == pairs.Length + 2
            && known.Pairs.All(pair => IsKnown(pair.Key))
            ? new FenceInfo { Language = language, Title = NullIfBlank(known["title"]) }
            : new FenceInfo { Language = language, LeftOut = words };
    }

    // As in pandoc, the first class is the language unless that is named before the braces.
    private static FenceInfo WithAttributes(string? language, AttributeList list)
    {
        if (language is null && !list.Classes.IsEmpty)
        {
            language = list.Classes[0];
            list = list with { Classes = list.Classes[1..] };
        }

        var title = NullIfBlank(list["title"]);
        list = list with { Pairs = list.Pairs.RemoveAll(pair => IsKnown(pair.Key)) };
        return new FenceInfo
        {
            Language = language,
            Attributes = list,
            Title = title,
        };
    }

    private static bool IsKnown(string key) => key is "title" or "linenums" or "hl_lines" or "startline";

    // Lines to highlight, {1,4-5}, and their numbers.
    private static string WithoutLines(string words)
    {
        if (words.StartsWith('{') && words.IndexOf('}', StringComparison.Ordinal) is > 0 and var end)
        {
            words = words.AsSpan(1, end - 1).ContainsAnyExcept(LineNumbers) ? words : words[(end + 1)..].Trim();
        }

        return words.EndsWith("showLineNumbers", StringComparison.Ordinal) ? words[..^15].Trim() : words;
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
