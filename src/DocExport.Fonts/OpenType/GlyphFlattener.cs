namespace DocExport.Fonts.OpenType;

/// <summary>Resolves a glyph, composite or simple, into one run of points, within bounds that a looping font cannot leave.</summary>
internal ref struct GlyphFlattener
{
    /// <summary>The deepest nesting of composites; fonts in use stop at 2 or 3.</summary>
    public const int MaxDepth = 8;

    /// <summary>The most components that one glyph may pull in.</summary>
    public const int MaxComponents = 1024;

    /// <summary>The most points of one outline; the number of a contour's last point is 16 bits wide.</summary>
    public const int MaxPoints = 65535;

    private readonly GlyphTable glyphs;
    private readonly OutlineBuffer buffer;
    private readonly int start;
    private int components;

    public GlyphFlattener(GlyphTable glyphs, OutlineBuffer buffer)
    {
        this.glyphs = glyphs;
        this.buffer = buffer;
        start = buffer.PointCount;
    }

    /// <summary>Whether any part of the outline says that its contours overlap.</summary>
    public bool Overlaps { get; private set; }

    /// <summary>Appends the glyph's outline, placed by the map.</summary>
    /// <exception cref="FontFormatException">A description is malformed, or nests beyond the bounds.</exception>
    public void Append(int glyph, Affine map) => Append(glyph, map, depth: 0);

    private void Append(int glyph, Affine map, int depth)
    {
        var description = glyphs[glyph];
        if (description.Length == 0)
        {
            return;
        }

        if (GlyphTable.IsComposite(description))
        {
            AppendComponents(description, map, depth);
            return;
        }

        var first = buffer.PointCount;
        Overlaps |= SimpleGlyph.Append(description, buffer).Overlaps;
        if (buffer.PointCount - start > MaxPoints)
        {
            throw description.Fault($"glyph {glyph} has more than {MaxPoints} points");
        }

        if (map != Affine.Identity)
        {
            buffer.Transform(first, map);
        }
    }

    private void AppendComponents(SfntTable description, Affine map, int depth)
    {
        var compositeStart = buffer.PointCount;
        var position = SimpleGlyph.HeaderBytes;
        CompositeComponent component;
        do
        {
            if (depth >= MaxDepth || ++components > MaxComponents)
            {
                throw description.Fault($"a composite has over {MaxDepth} levels or {MaxComponents} components");
            }

            component = CompositeComponent.Read(description, ref position);
            Overlaps |= (component.Flags & CompositeComponent.OverlapCompound) != 0;
            var componentStart = buffer.PointCount;
            Append(component.Glyph, map.After(component.Placement), depth + 1);
            if (!component.IsMoved)
            {
                MatchPoints(description, compositeStart, componentStart, component);
            }
        } while ((component.Flags & CompositeComponent.MoreComponents) != 0);
    }

    /// <summary>Moves the component so that its point lies on the composite's; both are placed already.</summary>
    private readonly void MatchPoints(
        SfntTable description,
        int compositeStart,
        int componentStart,
        CompositeComponent component
    )
    {
        var (anchor, moved) = (compositeStart + component.Argument1, componentStart + component.Argument2);
        if (anchor >= componentStart || moved >= buffer.PointCount)
        {
            throw description.Fault("a composite matches points that it does not have");
        }

        var deltaX = buffer.Xs[anchor] - buffer.Xs[moved];
        var deltaY = buffer.Ys[anchor] - buffer.Ys[moved];
        buffer.Transform(componentStart, Affine.Stretch(1, deltaX, deltaY));
    }
}
