using System.Collections.Frozen;
using DocExport.Markdown.FrontMatter;
using DocExport.Primitives;

namespace DocExport.Markdown.Html;

/// <summary>What the opening tag of an element says, of what the reader knows.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Role">What becomes of it within a paragraph.</param>
internal readonly record struct HtmlElement(string Name, PhrasingRole Role)
{
    private static readonly FrozenDictionary<string, PhrasingRole>.AlternateLookup<ReadOnlySpan<char>> Roles =
        new Dictionary<string, PhrasingRole>(StringComparer.OrdinalIgnoreCase)
        {
            ["a"] = PhrasingRole.Anchor,
            ["abbr"] = PhrasingRole.Plain,
            ["b"] = PhrasingRole.Strong,
            ["bdi"] = PhrasingRole.Isolate,
            ["bdo"] = PhrasingRole.Phrase,
            ["big"] = PhrasingRole.Plain,
            ["br"] = PhrasingRole.LineBreak,
            ["cite"] = PhrasingRole.Emphasis,
            ["code"] = PhrasingRole.Code,
            ["del"] = PhrasingRole.Strikethrough,
            ["dfn"] = PhrasingRole.Emphasis,
            ["em"] = PhrasingRole.Emphasis,
            ["font"] = PhrasingRole.Plain,
            ["i"] = PhrasingRole.Emphasis,
            ["iframe"] = PhrasingRole.Dropped,
            ["img"] = PhrasingRole.Image,
            ["ins"] = PhrasingRole.Underline,
            ["kbd"] = PhrasingRole.Keyboard,
            ["mark"] = PhrasingRole.Highlight,
            ["nobr"] = PhrasingRole.Plain,
            ["picture"] = PhrasingRole.Plain,
            ["q"] = PhrasingRole.Quotation,
            ["s"] = PhrasingRole.Strikethrough,
            ["samp"] = PhrasingRole.Code,
            ["script"] = PhrasingRole.Dropped,
            ["small"] = PhrasingRole.Plain,
            ["source"] = PhrasingRole.Plain,
            ["span"] = PhrasingRole.Phrase,
            ["strike"] = PhrasingRole.Strikethrough,
            ["strong"] = PhrasingRole.Strong,
            ["style"] = PhrasingRole.Dropped,
            ["sub"] = PhrasingRole.Subscript,
            ["sup"] = PhrasingRole.Superscript,
            ["time"] = PhrasingRole.Plain,
            ["tt"] = PhrasingRole.Code,
            ["u"] = PhrasingRole.Underline,
            ["var"] = PhrasingRole.Emphasis,
            ["wbr"] = PhrasingRole.Plain,
        }
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where a link leads.</summary>
    public string? Target { get; init; }

    /// <summary>What a reader sees when pointing at it.</summary>
    public string? Title { get; init; }

    /// <summary>Its id, or the name of an anchor.</summary>
    public string? Id { get; init; }

    public Direction? Direction { get; init; }

    public string? Language { get; init; }

    /// <summary>Whether nothing is lost when its closing tag is missing.</summary>
    public bool MayStayOpen => Role == PhrasingRole.Plain || (Role == PhrasingRole.Phrase && !HasOwn);

    /// <summary>Whether it has an anchor, a direction or a language of its own.</summary>
    public bool HasOwn => Id is not null || Direction is not null || Language is not null;

    /// <summary>What becomes of the element of a tag within a paragraph.</summary>
    public static PhrasingRole RoleOf(HtmlTag tag) => Roles.TryGetValue(tag.Name, out var role) ? role : default;

    /// <summary>Reads an opening tag. A direction or language that is none is as if it were not there.</summary>
    public static HtmlElement Read(HtmlTag tag)
    {
        var language = tag.Attribute("lang") is { Length: > 0 } given && LanguageTag.IsWellFormed(given) ? given : null;
        var direction = tag.Attribute("dir")?.ToUpperInvariant() switch
        {
            "RTL" => Primitives.Direction.RightToLeft,
            "LTR" => Primitives.Direction.LeftToRight,
            _ => language is null ? (Direction?)null : LanguageTag.DirectionOf(language),
        };
        var isAnchor = tag.Is("a");
        var id = tag.Attribute("id") ?? (isAnchor ? tag.Attribute("name") : null);
        return new HtmlElement(tag.Name.ToString().ToLowerInvariant(), RoleOf(tag))
        {
            Target = isAnchor ? tag.Attribute("href") : null,
            Title = isAnchor ? tag.Attribute("title") : null,
            Id = string.IsNullOrWhiteSpace(id) ? null : id,
            Direction = direction,
            Language = language,
        };
    }
}
