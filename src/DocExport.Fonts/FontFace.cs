using System.Collections.Immutable;
using DocExport.Fonts.OpenType;

namespace DocExport.Fonts;

/// <summary>
/// One face of a font family, read from a TrueType file. Immutable and safe to share between threads. All lengths are in
/// font units, <see cref="UnitsPerEm"/> to the em, y upwards from the baseline.
/// </summary>
public sealed class FontFace
{
    private readonly FaceMetrics metrics;
    private readonly NameTable names;
    private readonly CodePointMap codePoints;
    private readonly HorizontalMetrics horizontal;

    private FontFace(ReadOnlyMemory<byte> data, string fileName)
    {
        Data = data;
        FileName = fileName;
        Directory = SfntDirectory.Read(data.Span, data.Length, fileName);
        metrics = FaceMetrics.Read(Directory, data.Span);
        names = NameTable.Read(Directory.Table(SfntTag.Name, data.Span));
        codePoints = CodePointMap.Read(Directory.Table(SfntTag.Cmap, data.Span), metrics.GlyphCount);
        horizontal = HorizontalMetrics.Read(Directory.Table(SfntTag.Hmtx, data.Span), metrics);
        Glyphs = GlyphTable.Read(Directory, data, metrics, fileName);
        CapHeight = metrics.CapHeight > 0 ? metrics.CapHeight : HeightOf('H', metrics.Line.Ascent * 2 / 3);
        XHeight = metrics.XHeight > 0 ? metrics.XHeight : HeightOf('x', CapHeight * 2 / 3);
    }

    /// <summary>The whole font file, as it was given.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>The file's name in messages.</summary>
    public string FileName { get; }

    /// <summary>The typographic family (name ID 16), else the family (name ID 1).</summary>
    public string FamilyName => names.Family;

    /// <summary>The style within the family (name ID 17, else 2), such as <c>Bold Italic</c>; may be empty.</summary>
    public string StyleName => names.Style;

    /// <summary>The PostScript name (name ID 6), always ASCII without spaces and delimiters, as PDF's BaseFont needs.</summary>
    public string PostScriptName => names.PostScript;

    /// <summary>The weight, 1 to 1000; 400 is regular, 700 is bold (OS/2 usWeightClass).</summary>
    public int Weight => metrics.Style.Weight;

    /// <summary>Whether the face is italic or oblique (OS/2 fsSelection bits 0 and 9).</summary>
    public bool IsItalic => metrics.Style.IsItalic;

    /// <summary>Font units to the em, 16 to 16384 (head).</summary>
    public int UnitsPerEm => metrics.UnitsPerEm;

    /// <summary>The number of glyphs (maxp).</summary>
    public int GlyphCount => metrics.GlyphCount;

    /// <summary>
    /// A line's height above the baseline: OS/2 sTypoAscender where USE_TYPO_METRICS is set or hhea has none, else hhea's.
    /// </summary>
    public int Ascent => metrics.Line.Ascent;

    /// <summary>A line's depth below the baseline, negative; from the same table as <see cref="Ascent"/>.</summary>
    public int Descent => metrics.Line.Descent;

    /// <summary>The gap between two lines; from the same table as <see cref="Ascent"/>.</summary>
    public int LineGap => metrics.Line.Gap;

    /// <summary>The height that Windows programs keep free above the baseline (OS/2 usWinAscent, else hhea).</summary>
    public int WinAscent => metrics.Win.Ascent;

    /// <summary>The depth that Windows programs keep free below the baseline, positive (OS/2 usWinDescent, else hhea).</summary>
    public int WinDescent => -metrics.Win.Descent;

    /// <summary>The height of capitals: OS/2 sCapHeight, else that of H, else two thirds of the ascent.</summary>
    public int CapHeight { get; }

    /// <summary>The height of small letters: OS/2 sxHeight, else that of x, else two thirds of the capitals'.</summary>
    public int XHeight { get; }

    /// <summary>The slant in degrees counter-clockwise from upright, negative for an italic (post).</summary>
    public double ItalicAngle => metrics.ItalicAngle;

    /// <summary>The box around all glyphs, as the font states it (head).</summary>
    public GlyphBounds BoundingBox => metrics.BoundingBox;

    /// <summary>The height of an underline's upper edge, negative below the baseline (post).</summary>
    public int UnderlinePosition => metrics.UnderlinePosition;

    /// <summary>The thickness of an underline (post).</summary>
    public int UnderlineThickness => metrics.UnderlineThickness;

    /// <summary>Whether all glyphs have one advance (post isFixedPitch).</summary>
    public bool IsFixedPitch => metrics.IsFixedPitch;

    /// <summary>What the font's owner allows a document to carry (OS/2 fsType).</summary>
    public FontEmbedding Embedding => metrics.Embedding;

    internal SfntDirectory Directory { get; }

    internal GlyphTable Glyphs { get; }

    /// <summary>Reads a face and checks its tables; glyph descriptions are checked when they are used.</summary>
    /// <param name="data">The whole file; it must not change afterwards.</param>
    /// <param name="fileName">The file's name in messages.</param>
    /// <exception cref="FontFormatException">The file is truncated, contradicts itself or is not supported.</exception>
    public static FontFace Load(ReadOnlyMemory<byte> data, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return new FontFace(data, fileName);
    }

    /// <summary>The glyph of a code point (cmap).</summary>
    /// <returns>0, the glyph .notdef, when the font has none or the number is no code point.</returns>
    public ushort GlyphOf(int codePoint) => codePoints[codePoint];

    /// <summary>Whether the font has a glyph for a code point.</summary>
    public bool HasGlyph(int codePoint) => codePoints[codePoint] != 0;

    /// <summary>The distance in font units from a glyph's origin to the next glyph's (hmtx).</summary>
    /// <returns>0 for a glyph that the font does not have; a malformed substitution table may name one.</returns>
    public int AdvanceOf(ushort glyph) => horizontal.AdvanceOf(glyph);

    /// <summary>The box around a glyph in font units, as the font states it.</summary>
    /// <returns>False when the glyph draws nothing or the font does not have it.</returns>
    public bool TryGetGlyphBounds(ushort glyph, out GlyphBounds bounds)
    {
        var description = Glyphs[glyph];
        if (description.Length == 0 || description.Int16(0) == 0)
        {
            bounds = default;
            return false;
        }

        bounds = GlyphTable.StatedBounds(description).Moved(OriginShiftOf(glyph), 0);
        return true;
    }

    /// <summary>A glyph's outline in font units, composites resolved.</summary>
    /// <returns>The empty outline when the glyph draws nothing or the font does not have it.</returns>
    /// <exception cref="FontFormatException">The glyph's description is malformed or nests without end.</exception>
    public GlyphOutline OutlineOf(ushort glyph)
    {
        using var buffer = new OutlineBuffer();
        new GlyphFlattener(Glyphs, buffer).Append(glyph, Affine.Stretch(1, OriginShiftOf(glyph), 0));
        if (buffer.PointCount == 0)
        {
            return GlyphOutline.Empty;
        }

        var points = ImmutableArray.CreateBuilder<OutlinePoint>(buffer.PointCount);
        for (var i = 0; i < buffer.PointCount; i++)
        {
            points.Add(new OutlinePoint(buffer.Xs[i], buffer.Ys[i], (buffer.Flags[i] & OutlineBuffer.OnCurve) != 0));
        }

        return new GlyphOutline(points.MoveToImmutable(), [.. buffer.ContourEnds]);
    }

    /// <summary>
    /// How far a glyph's outline is moved when drawn, so that its left edge lies at its left side bearing: 0 in nearly
    /// all fonts (OpenType, "Glyph metrics and phantom points").
    /// </summary>
    internal int OriginShiftOf(ushort glyph)
    {
        var description = Glyphs[glyph];
        return description.Length == 0 ? 0 : horizontal.LeftBearingOf(glyph) - description.Int16(2);
    }

    private int HeightOf(char letter, int otherwise) =>
        TryGetGlyphBounds(GlyphOf(letter), out var bounds) && GlyphOf(letter) != 0 ? bounds.YMax : otherwise;
}
