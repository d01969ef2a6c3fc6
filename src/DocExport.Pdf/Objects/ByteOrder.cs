namespace DocExport.Pdf.Objects;

/// <summary>The order of name trees: by bytes (ISO 32000-1 7.9.6). UTF-8 keeps the order of code points, UTF-16 does not.</summary>
internal sealed class ByteOrder : IComparer<byte[]>
{
    public static readonly ByteOrder Comparer = new();

    private ByteOrder() { }

    public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
}
