using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>A sheet of paper in a usual size, upright.</summary>
public sealed record PaperSize
{
    private PaperSize(string name, Length width, Length height)
    {
        Name = name;
        Width = width;
        Height = height;
    }

    /// <summary>ISO 216 A3.</summary>
    public static PaperSize A3 { get; } = OfMillimetres("A3", 297, 420);

    /// <summary>ISO 216 A4.</summary>
    public static PaperSize A4 { get; } = OfMillimetres("A4", 210, 297);

    /// <summary>ISO 216 A5.</summary>
    public static PaperSize A5 { get; } = OfMillimetres("A5", 148, 210);

    /// <summary>ISO 216 B5.</summary>
    public static PaperSize B5 { get; } = OfMillimetres("B5", 176, 250);

    /// <summary>American letter, 8.5 by 11 inches (ANSI/ASME Y14.1 A).</summary>
    public static PaperSize Letter { get; } = new("Letter", new Length(612), new Length(792));

    /// <summary>American legal, 8.5 by 14 inches.</summary>
    public static PaperSize Legal { get; } = new("Legal", new Length(612), new Length(1008));

    /// <summary>All of them.</summary>
    public static ImmutableArray<PaperSize> All { get; } = [A3, A4, A5, B5, Letter, Legal];

    /// <summary>The name, as templates and options write it.</summary>
    public string Name { get; }

    /// <summary>The width.</summary>
    public Length Width { get; }

    /// <summary>The height.</summary>
    public Length Height { get; }

    /// <summary>The sheet of a name, letter case ignored; null when there is none.</summary>
    public static PaperSize? Find(string name) =>
        All.FirstOrDefault(paper => string.Equals(paper.Name, name, StringComparison.OrdinalIgnoreCase));

    private static PaperSize OfMillimetres(string name, double width, double height) =>
        new(name, Length.FromMillimetres(width), Length.FromMillimetres(height));
}
