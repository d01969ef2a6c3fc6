using System.Buffers;

namespace DocExport.Templates.Reading;

/// <summary>What a text of a template may be.</summary>
/// <param name="MinLength">The fewest UTF-16 code units.</param>
/// <param name="MaxLength">The most UTF-16 code units.</param>
/// <param name="Allowed">The characters allowed; null for all that can be printed.</param>
/// <param name="Remedy">What to write instead, a sentence.</param>
internal sealed record TextRule(int MinLength, int MaxLength, SearchValues<char>? Allowed, string Remedy)
{
    /// <summary>Any text.</summary>
    public static TextRule Free { get; } = new(0, 1000, null, "Write a text of at most 1000 characters.");

    /// <summary>One sentence.</summary>
    public static TextRule Sentence { get; } = new(1, 300, null, "Write one sentence of 1 to 300 characters.");

    /// <summary>A word or two that is printed.</summary>
    public static TextRule Label { get; } = new(1, 60, null, "Write a text of 1 to 60 characters.");

    /// <summary>A family of fonts.</summary>
    public static TextRule FontFamily { get; } = new(1, 64, null, "Write the name of a font family.");

    /// <summary>The mark of a list item.</summary>
    public static TextRule Bullet { get; } = new(1, 8, null, "Write one or a few characters, such as •.");

    /// <summary>A page header or footer.</summary>
    public static TextRule PageText { get; } = new(0, 200, null, "Write a text of at most 200 characters.");

    /// <summary>What fills the space before a page number.</summary>
    public static TextRule Leader { get; } = new(0, 4, null, "Write one or a few characters, such as a full stop.");

    /// <summary>A file in the template's own folder, and in no other.</summary>
    public static TextRule FileName { get; } =
        new(
            1,
            100,
            SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."),
            "Write the name of a file in the template's folder: letters a to z, digits, hyphens, underscores, full stops."
        );

    /// <summary>A template's name: also the name of its folder on every file system.</summary>
    public static TextRule Name { get; } =
        new(
            1,
            64,
            SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"),
            "Write 1 to 64 small letters a to z, digits and hyphens, the first not a hyphen."
        );

    /// <summary>Whether a text is one that this rule allows.</summary>
    public bool Allows(string text) =>
        text.Length >= MinLength
        && text.Length <= MaxLength
        && (Allowed is null || (!text.AsSpan().ContainsAnyExcept(Allowed) && text[0] != '-'));
}
