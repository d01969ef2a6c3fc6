using System.Collections.Immutable;

namespace DocExport.Fonts;

/// <summary>The faces of one family, at least one.</summary>
public sealed class FontFamily
{
    private const int Regular = 400;
    private const int Medium = 500;
    private const int Bold = 700;

    internal FontFamily(string name, ImmutableArray<FontFile> faces)
    {
        Name = name;
        Faces = faces;
    }

    /// <summary>The family's name as its first face writes it.</summary>
    public string Name { get; }

    /// <summary>The faces, in the order in which they were found.</summary>
    public ImmutableArray<FontFile> Faces { get; }

    /// <summary>
    /// The face nearest to what is wanted (CSS Fonts 4, 5.2 "Matching font styles"): slant first, then weight; for bold
    /// 700 and heavier before lighter, else 400 and 500, then lighter, then heavier. A slant or weight that the family
    /// does not have is not made up: ask the face what it is.
    /// </summary>
    public FontFile Match(bool bold, bool italic)
    {
        var best = Faces[0];
        var bestDistance = int.MaxValue;
        foreach (var face in Faces)
        {
            var distance = (face.IsItalic == italic ? 0 : 10_000) + WeightDistance(face.Weight, bold);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (face, distance);
            }
        }

        return best;
    }

    private static int WeightDistance(int weight, bool bold) =>
        bold
            ? weight >= Bold
                ? weight - Bold
                : 1000 + Bold - weight
            : weight switch
            {
                >= Regular and <= Medium => weight - Regular,
                < Regular => 1000 + Regular - weight,
                _ => 2000 + weight - Medium,
            };
}
