using System.Collections.Immutable;

namespace DocExport.Markdown.Source;

/// <summary>Rows of nodes made from rows of nodes.</summary>
internal static class ImmutableRows
{
    /// <summary>The row of what each node becomes.</summary>
    public static ImmutableArray<T> Convert<T>(this ImmutableArray<T> row, Func<T, T> convert)
    {
        var converted = ImmutableArray.CreateBuilder<T>(row.Length);
        foreach (var node in row)
        {
            converted.Add(convert(node));
        }

        return converted.DrainToImmutable();
    }
}
