using DocExport.Fonts.OpenType;

namespace DocExport.Fonts.Subsetting;

/// <summary>Writes the glyph descriptions of a planned subset (OpenType, glyf) and keeps what other tables say of them.</summary>
internal sealed class GlyphDataWriter : IDisposable
{
    /// <summary>A subset beyond this is no document's font.</summary>
    private const int MaxBytes = 64 * 1024 * 1024;

    private readonly FontFace face;
    private readonly SubsetPlan plan;
    private readonly PooledWriter writer;
    private readonly int[] advances;
    private readonly int[] offsets;
    private readonly short[] leftBearings;
    private readonly OutlineBuffer merged = new();

    /// <param name="face">The source font.</param>
    /// <param name="plan">What the glyphs are made of.</param>
    /// <param name="advances">One for each glyph, those added for shared shapes included.</param>
    /// <param name="writer">Where to.</param>
    public GlyphDataWriter(FontFace face, SubsetPlan plan, int[] advances, PooledWriter writer)
    {
        this.face = face;
        this.plan = plan;
        this.advances = advances;
        this.writer = writer;
        offsets = new int[advances.Length + 1];
        leftBearings = new short[advances.Length];
    }

    /// <summary>Where each description starts in the table, and the table's end.</summary>
    public ReadOnlySpan<int> Offsets => offsets;

    /// <summary>Where each outline's left edge lies.</summary>
    public ReadOnlySpan<short> LeftBearings => leftBearings;

    public SubsetStatistics Statistics { get; } = new();

    public void Dispose() => merged.Dispose();

    /// <summary>Writes all descriptions, each on an even offset as short loca needs.</summary>
    public void Write()
    {
        var start = writer.Length;
        for (var i = 0; i < advances.Length; i++)
        {
            Statistics.AddAdvance(advances[i]);
            var added = i - plan.GlyphCount;
            if (added >= 0)
            {
                WriteShape(i, plan.Shapes[plan.AddedShapes[added]]);
            }
            else if (plan.IsComposite(i))
            {
                WriteComposite(i, plan.PartsOf(i));
            }
            else if (plan.PartsOf(i) is [{ IsPlain: true } part])
            {
                WriteShape(i, plan.Shapes[part.Shape]);
            }
            else if (plan.PartsOf(i).Length > 0)
            {
                WriteMerged(i, plan.PartsOf(i));
            }

            writer.Align(2);
            offsets[i + 1] = writer.Length - start;
            if (writer.Length > MaxBytes)
            {
                throw Fault($"the subset would be larger than {MaxBytes} bytes");
            }
        }
    }

    private void WriteShape(int glyph, in Shape shape)
    {
        if (!shape.IsVerbatim)
        {
            merged.Clear();
            AppendShape(shape);
            WriteOutline(glyph, shape.Bounds, shape.Overlaps);
            return;
        }

        CountOutline(glyph, shape.Bounds);
        var contours = shape.Layout.Contours;
        SimpleGlyphEncoder.WriteHeader(writer, contours, shape.Bounds);
        var source = face.Glyphs[shape.Glyph].Bytes;
        writer.Bytes(source.Slice(SimpleGlyph.HeaderBytes, contours * 2));
        writer.UInt16(0);
        writer.Bytes(source[shape.Layout.FlagsStart..shape.Layout.End]);
        CountSimple(plan.Outlines.Xs[shape.Points].Length, contours);
    }

    /// <summary>Writes a glyph as the outline of all its parts.</summary>
    private void WriteMerged(int glyph, ReadOnlySpan<Part> parts)
    {
        merged.Clear();
        var overlaps = false;
        GlyphBounds? before = null;
        foreach (var part in parts)
        {
            ref readonly var shape = ref plan.Shapes[part.Shape];
            var first = merged.PointCount;
            AppendShape(shape);
            if (!part.IsPlain)
            {
                merged.Transform(first, MapOf(part));
            }

            var bounds = Place(shape.Bounds, part);
            overlaps |= shape.Overlaps || before?.Overlaps(bounds) == true;
            before = before?.Union(bounds) ?? bounds;
        }

        WriteOutline(glyph, before.GetValueOrDefault(), overlaps);
    }

    private void WriteOutline(int glyph, GlyphBounds bounds, bool overlaps)
    {
        CountOutline(glyph, bounds);
        if (
            merged.PointCount > GlyphFlattener.MaxPoints
            || !SimpleGlyphEncoder.TryWrite(writer, merged, bounds, overlaps)
        )
        {
            throw Fault($"glyph {glyph} of the subset has too many points, or points too far apart");
        }

        CountSimple(merged.PointCount, merged.ContourCount);
    }

    private void AppendShape(in Shape shape)
    {
        var first = merged.Append(plan.Outlines.Xs[shape.Points].Length);
        plan.Outlines.Xs[shape.Points].CopyTo(merged.Xs[first..]);
        plan.Outlines.Ys[shape.Points].CopyTo(merged.Ys[first..]);
        plan.Outlines.Flags[shape.Points].CopyTo(merged.Flags[first..]);
        var move = first - shape.Points.Start.Value;
        foreach (var end in plan.Outlines.ContourEnds[shape.Contours])
        {
            merged.AppendContourEnd(end + move);
        }
    }

    private void WriteComposite(int glyph, ReadOnlySpan<Part> parts)
    {
        var bounds = Place(plan.Shapes[parts[0].Shape].Bounds, parts[0]);
        var (overlaps, points, contours) = (false, 0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            ref readonly var shape = ref plan.Shapes[parts[i].Shape];
            points += plan.Outlines.Xs[shape.Points].Length;
            contours += plan.Outlines.ContourEnds[shape.Contours].Length;
            if (i > 0)
            {
                var placed = Place(shape.Bounds, parts[i]);
                overlaps |= bounds.Overlaps(placed);
                bounds = bounds.Union(placed);
            }
        }

        CountOutline(glyph, bounds);
        SimpleGlyphEncoder.WriteHeader(writer, -1, bounds);
        for (var i = 0; i < parts.Length; i++)
        {
            var more = i + 1 < parts.Length ? CompositeComponent.MoreComponents : 0;
            WriteComponent(parts[i], more | (overlaps && i == 0 ? CompositeComponent.OverlapCompound : 0));
        }

        // The profile's fields have 16 bits, and no reader needs more than a hint from them.
        Statistics.MaxCompositePoints = Math.Max(Statistics.MaxCompositePoints, Math.Min(points, ushort.MaxValue));
        Statistics.MaxCompositeContours = Math.Max(
            Statistics.MaxCompositeContours,
            Math.Min(contours, ushort.MaxValue)
        );
        Statistics.MaxComponents = Math.Max(Statistics.MaxComponents, Math.Min(parts.Length, ushort.MaxValue));
    }

    /// <summary>Offsets are exact: rounding to the grid is off, and a stretch does not apply to them.</summary>
    private void WriteComponent(Part part, int flags)
    {
        flags |= CompositeComponent.ArgumentsAreOffsets;
        flags |= part.NeedsWords ? CompositeComponent.ArgumentsAreWords : 0;
        flags |= part.IsScaled ? CompositeComponent.HasXAndYScale | CompositeComponent.UnscaledOffset : 0;
        writer.UInt16(flags);
        writer.UInt16(plan.Shapes[part.Shape].Home);
        if (part.NeedsWords)
        {
            writer.UInt16(part.DeltaX);
            writer.UInt16(part.DeltaY);
        }
        else
        {
            writer.Byte(part.DeltaX);
            writer.Byte(part.DeltaY);
        }

        if (part.IsScaled)
        {
            writer.UInt16(part.Scale);
            writer.UInt16(Part.Unscaled);
        }
    }

    private static Affine MapOf(Part part) =>
        Affine.Stretch(part.Scale / (double)Part.Unscaled, part.DeltaX, part.DeltaY);

    private static GlyphBounds Place(GlyphBounds bounds, Part part)
    {
        if (!part.IsScaled)
        {
            return bounds.Moved(part.DeltaX, part.DeltaY);
        }

        // Rounded as points are, so that the box of the rounded points is exactly this one.
        var scale = part.Scale / (double)Part.Unscaled;
        return new GlyphBounds(
            (int)Affine.Nearest((bounds.XMin * scale) + part.DeltaX),
            bounds.YMin + part.DeltaY,
            (int)Affine.Nearest((bounds.XMax * scale) + part.DeltaX),
            bounds.YMax + part.DeltaY
        );
    }

    private void CountOutline(int glyph, GlyphBounds bounds)
    {
        if (
            bounds.XMin < short.MinValue
            || bounds.YMin < short.MinValue
            || bounds.XMax > short.MaxValue
            || bounds.YMax > short.MaxValue
        )
        {
            throw Fault($"glyph {glyph} of the subset reaches beyond 16-bit coordinates");
        }

        // The left edge at the left side bearing: then no reader moves the outline.
        leftBearings[glyph] = (short)bounds.XMin;
        Statistics.AddOutline(advances[glyph], bounds);
    }

    private void CountSimple(int points, int contours)
    {
        Statistics.MaxPoints = Math.Max(Statistics.MaxPoints, Math.Min(points, ushort.MaxValue));
        Statistics.MaxContours = Math.Max(Statistics.MaxContours, contours);
    }

    private FontFormatException Fault(string fault) => new(face.FileName, "glyf", fault);
}
