using System.Runtime.InteropServices;

namespace DocExport.Pdf.Text;

/// <summary>Compares sequences of integers by content, so that a dictionary can be asked with a span.</summary>
internal sealed class IntSequenceComparer
    : IEqualityComparer<int[]>,
        IAlternateEqualityComparer<ReadOnlySpan<int>, int[]>
{
    public static readonly IntSequenceComparer Instance = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<int> alternate, int[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<int> alternate)
    {
        // Look-ups only: the seed of this hash never reaches the output.
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(alternate));
        return hash.ToHashCode();
    }

    public int[] Create(ReadOnlySpan<int> alternate) => alternate.ToArray();
}
