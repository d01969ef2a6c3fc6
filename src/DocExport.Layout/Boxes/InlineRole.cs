using DocExport.Images;
using DocExport.Pages;

namespace DocExport.Layout.Boxes;

/// <summary>
/// What a stretch of a paragraph is, besides text. Its structure element is made when the first of it is painted, so
/// that elements and text of a paragraph keep their order. Compared by reference.
/// </summary>
internal sealed class InlineRole(StructureRole? kind, InlineRole? parent)
{
    private StructureElement? element;

    /// <summary>Where a link leads to; null for what is no link.</summary>
    public string? Target { get; init; }

    /// <summary>What a screen reader says of a link.</summary>
    public string Description { get; init; } = "";

    /// <summary>The language as a BCP 47 tag, where it differs from that of the text around; null where it does not.</summary>
    public string? Language { get; init; }

    /// <summary>The image that stands here; null for text.</summary>
    public ImageFile? Image { get; init; }

    /// <summary>What stands for an image where it cannot be seen; empty for one that only decorates and is no content.</summary>
    public string Alternative { get; init; } = "";

    /// <summary>The nearest link that this is or stands in; null for none.</summary>
    public InlineRole? Link => Target is not null ? this : parent?.Link;

    /// <summary>The structure element of this role in a paragraph.</summary>
    public StructureElement ElementIn(StructureElement paragraph)
    {
        var around = parent?.ElementIn(paragraph) ?? paragraph;
        if (kind is not { } role)
        {
            return around;
        }

        return element ??= AddTo(around, role);
    }

    private StructureElement AddTo(StructureElement around, StructureRole role)
    {
        var added = around.Add(role, Language);
        if (role == StructureRole.Figure)
        {
            added.Alternative = Alternative;
        }

        return added;
    }
}
