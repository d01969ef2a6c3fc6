namespace DocExport.Primitives;

/// <summary>A stretch of an article's source text, kept on every node so that a diagnostic can say where.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit, from 0.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Line">Line of the first code unit, from 1.</param>
/// <param name="Column">Column of the first code unit in its line, in UTF-16 code units, from 1.</param>
public readonly record struct SourceSpan(int Start, int Length, int Line, int Column)
{
    /// <summary>The start of the source: where a fault of the whole file is reported.</summary>
    public static SourceSpan StartOfFile { get; } = new(0, 0, 1, 1);

    /// <summary>
    /// Which source of the export it is a stretch of: 0, or in a document that combines several articles the index that
    /// <see cref="ExportContext.BeginSource"/> gave.
    /// </summary>
    public int Document { get; init; }

    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;
}
