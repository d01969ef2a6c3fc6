using System.Runtime.InteropServices;
using DocExport.Fonts.OpenType;

namespace DocExport.Fonts.Subsetting;

/// <summary>
/// What each glyph of a subset is made of, and which glyphs become composites of shared shapes because that is smaller
/// than a copy. Source composites are taken apart, so that a dot or a letter's body that many glyphs share is stored once.
/// </summary>
internal sealed class SubsetPlan : IDisposable
{
    /// <summary>The most glyphs of a font.</summary>
    public const int MaxGlyphs = 65535;

    private const double MaxScale = 1000;

    /// <summary>More outline than any document shows; a font that repeats flags and components could name billions.</summary>
    private const int MaxPoints = 8_000_000;
    private const int MaxParts = 4_000_000;

    /// <summary>Header of a description, without which parts cannot be merged: bounds, contour count, instruction length.</summary>
    private const int SimpleOverhead = 12;

    /// <summary>What a shape costs besides its outline when a glyph is added for it: loca and hmtx entries.</summary>
    private const int AddedGlyphOverhead = 6;

    private readonly FontFace face;
    private readonly List<Part> parts;
    private readonly int[] firstParts;
    private readonly bool[] isComposite;
    private readonly List<Shape> shapes = new(128);
    private readonly Dictionary<ShapeKey, int> shapeOf = new(128);
    private int componentsOfGlyph;

    private SubsetPlan(FontFace face, int glyphCount)
    {
        this.face = face;
        GlyphCount = glyphCount;
        parts = new List<Part>(glyphCount * 2);
        firstParts = new int[glyphCount + 1];
        isComposite = new bool[glyphCount];
    }

    /// <summary>The number of glyphs asked for.</summary>
    public int GlyphCount { get; }

    /// <summary>The shapes that glyphs are added for, in the order of their numbers after the glyphs asked for.</summary>
    public List<int> AddedShapes { get; } = [];

    public ReadOnlySpan<Shape> Shapes => CollectionsMarshal.AsSpan(shapes);

    /// <summary>The points of all shapes.</summary>
    public OutlineBuffer Outlines { get; } = new();

    public static SubsetPlan Make(FontFace face, IReadOnlyList<SubsetGlyph> glyphs)
    {
        var plan = new SubsetPlan(face, glyphs.Count);
        try
        {
            for (var i = 0; i < glyphs.Count; i++)
            {
                plan.AddGlyph(i, glyphs[i]);
            }

            plan.ShareShapes();
            return plan;
        }
        catch
        {
            plan.Dispose();
            throw;
        }
    }

    public ReadOnlySpan<Part> PartsOf(int glyph) =>
        CollectionsMarshal.AsSpan(parts)[firstParts[glyph]..firstParts[glyph + 1]];

    /// <summary>Whether the glyph refers to shapes instead of holding its own outline.</summary>
    public bool IsComposite(int glyph) => isComposite[glyph];

    public void Dispose() => Outlines.Dispose();

    private void AddGlyph(int index, SubsetGlyph glyph)
    {
        firstParts[index] = parts.Count;
        componentsOfGlyph = 0;
        if (!glyph.Components.IsDefault)
        {
            foreach (var component in glyph.Components)
            {
                if (!(component.ScaleX is > 0 and <= MaxScale))
                {
                    throw new ArgumentOutOfRangeException(
                        nameof(glyph),
                        component.ScaleX,
                        $"Glyph {index} stretches a component out of the range above 0 to {MaxScale}."
                    );
                }

                var shift = face.OriginShiftOf(component.Glyph);
                AddSource(component.Glyph, component, shift);
            }
        }

        firstParts[index + 1] = parts.Count;
    }

    /// <summary>Adds a source glyph: its components where they are only moved, else its whole outline.</summary>
    private void AddSource(ushort glyph, GlyphComponent placed, int shift)
    {
        var description = face.Glyphs[glyph];
        if (description.Length == 0)
        {
            return;
        }

        if (GlyphTable.IsComposite(description))
        {
            var rollback = parts.Count;
            if (TryTakeApart(glyph, placed, shift, 0, depth: 0))
            {
                return;
            }

            parts.RemoveRange(rollback, parts.Count - rollback);
        }

        AddPart(glyph, placed, shift, 0);
    }

    /// <summary>Adds the components of a composite one by one.</summary>
    /// <returns>False when one of them is more than moved, or nested too deep.</returns>
    private bool TryTakeApart(ushort glyph, GlyphComponent placed, int deltaX, int deltaY, int depth)
    {
        var description = face.Glyphs[glyph];
        var position = SimpleGlyph.HeaderBytes;
        CompositeComponent component;
        do
        {
            component = CompositeComponent.Read(description, ref position);
            if (
                !component.IsOnlyMoved
                || depth >= GlyphFlattener.MaxDepth
                || ++componentsOfGlyph > GlyphFlattener.MaxComponents
            )
            {
                return false;
            }

            var (x, y) = (deltaX + component.Argument1, deltaY + component.Argument2);
            var inner = face.Glyphs[component.Glyph];
            if (inner.Length == 0)
            {
                continue;
            }

            if (!GlyphTable.IsComposite(inner))
            {
                AddPart(component.Glyph, placed, x, y);
            }
            else if (!TryTakeApart(component.Glyph, placed, x, y, depth + 1))
            {
                return false;
            }
        } while ((component.Flags & CompositeComponent.MoreComponents) != 0);

        return true;
    }

    /// <summary>
    /// Adds a shape that lies at an offset inside its component. What a composite cannot state exactly (a stretch of 2 or
    /// more, a fraction of a font unit, a 17-bit move) becomes part of the shape.
    /// </summary>
    private void AddPart(ushort glyph, GlyphComponent placed, int innerX, int innerY)
    {
        var exactX = placed.DeltaX + (placed.ScaleX * innerX);
        var deltaX = (int)Math.Clamp(Math.Floor(exactX), short.MinValue, short.MaxValue);
        var exactY = placed.DeltaY + (double)innerY;
        var deltaY = (int)Math.Clamp(exactY, short.MinValue, short.MaxValue);
        var f2Dot14 = Affine.Nearest(placed.ScaleX * Part.Unscaled);
        var canScale = f2Dot14 is >= 1 and <= short.MaxValue;
        var key = new ShapeKey(glyph, canScale ? 1 : placed.ScaleX, exactX - deltaX, exactY - deltaY);
        if (key.RestX != 0 && canScale && f2Dot14 != Part.Unscaled)
        {
            // A fraction is rounded once, together with the stretch that made it.
            key = key with
            {
                Scale = placed.ScaleX,
            };
            canScale = false;
        }

        if (parts.Count >= MaxParts)
        {
            throw face.Glyphs[glyph].Fault($"a subset would have more than {MaxParts} components");
        }

        var shape = ShapeFor(key);
        if (shapes[shape].Bytes > 0)
        {
            parts.Add(new Part(shape, deltaX, deltaY, canScale ? (int)f2Dot14 : Part.Unscaled));
        }
    }

    private int ShapeFor(ShapeKey key)
    {
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(shapeOf, key, out var isKnown);
        if (!isKnown)
        {
            index = shapes.Count;
            shapes.Add(ReadShape(key));
        }

        return index;
    }

    private Shape ReadShape(ShapeKey key)
    {
        var description = face.Glyphs[key.Glyph];
        var (firstPoint, firstContour) = (Outlines.PointCount, Outlines.ContourCount);
        var shape = new Shape { Glyph = key.Glyph, Home = Shape.NoHome };
        var map = Affine.Stretch(key.Scale, key.RestX, key.RestY);
        shape.IsVerbatim = map == Affine.Identity && !GlyphTable.IsComposite(description);
        if (shape.IsVerbatim)
        {
            shape.Layout = SimpleGlyph.Append(description, Outlines);
            shape.Overlaps = shape.Layout.Overlaps;
        }
        else
        {
            var flattener = new GlyphFlattener(face.Glyphs, Outlines);
            flattener.Append(key.Glyph, map);
            shape.Overlaps = flattener.Overlaps;
        }

        if (Outlines.PointCount > MaxPoints)
        {
            throw description.Fault($"a subset would have more than {MaxPoints} points");
        }

        shape.Points = firstPoint..Outlines.PointCount;
        shape.Contours = firstContour..Outlines.ContourCount;
        if (Outlines.PointCount > firstPoint)
        {
            shape.Bounds = SimpleGlyphEncoder.BoundsOf(Outlines.Xs[firstPoint..], Outlines.Ys[firstPoint..]);
            shape.Bytes = shape.IsVerbatim
                ? SimpleOverhead + (shape.Layout.Contours * 2) + shape.Layout.End - shape.Layout.FlagsStart
                : SimpleGlyphEncoder.Estimate(Outlines, firstPoint, shape.Contours);
        }

        return shape;
    }

    /// <summary>
    /// Decides which glyphs become composites. A shape that some glyph shows plainly is stored there at no cost; any other
    /// shared shape costs its bytes once, borne in equal parts by its users.
    /// </summary>
    private void ShareShapes()
    {
        var known = CollectionsMarshal.AsSpan(shapes);
        foreach (var part in parts)
        {
            known[part.Shape].Uses++;
        }

        for (var i = 0; i < GlyphCount; i++)
        {
            if (PartsOf(i) is [{ IsPlain: true } part] && known[part.Shape].Home == Shape.NoHome)
            {
                known[part.Shape].Home = i;
            }
        }

        if (GlyphCount + shapes.Count > MaxGlyphs)
        {
            // No number is left for an added glyph, so every glyph holds its own outline.
            return;
        }

        for (var i = 0; i < GlyphCount; i++)
        {
            isComposite[i] = IsSmallerAsComposite(i);
        }

        // A second look, now that only the users that became composites share the cost.
        CountUsesByComposites(known);
        for (var i = 0; i < GlyphCount; i++)
        {
            isComposite[i] = isComposite[i] && IsSmallerAsComposite(i);
        }

        CountUsesByComposites(known);
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i].Uses > 0 && known[i].Home == Shape.NoHome)
            {
                known[i].Home = GlyphCount + AddedShapes.Count;
                AddedShapes.Add(i);
            }
        }
    }

    private bool IsSmallerAsComposite(int glyph)
    {
        var shown = PartsOf(glyph);
        double simple = SimpleOverhead;
        double composite = SimpleGlyph.HeaderBytes;
        foreach (var part in shown)
        {
            ref readonly var shape = ref Shapes[part.Shape];
            if (shape.Home == glyph)
            {
                return false;
            }

            simple += shape.Bytes - SimpleOverhead;
            composite += part.Bytes;
            composite += shape.Home == Shape.NoHome ? (shape.Bytes + AddedGlyphOverhead) / (double)shape.Uses : 0;
        }

        return shown.Length > 0 && composite < simple;
    }

    private void CountUsesByComposites(Span<Shape> known)
    {
        foreach (ref var shape in known)
        {
            shape.Uses = 0;
        }

        for (var i = 0; i < GlyphCount; i++)
        {
            if (isComposite[i])
            {
                foreach (var part in PartsOf(i))
                {
                    known[part.Shape].Uses++;
                }
            }
        }
    }

    /// <summary>A source glyph, and what of its placement must be worked into its points.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct ShapeKey(ushort Glyph, double Scale, double RestX, double RestY);
}
