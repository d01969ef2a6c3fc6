using System.Collections.Immutable;
using DocExport.Fonts;
using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Typography;

namespace DocExport.Layout.Painting;

/// <summary>Turns the composed runs of a line into glyph runs on the page, with what belongs to them: tags, links, underlines.</summary>
internal static class RunPainter
{
    // Runs this near to each other in points stand side by side.
    private const double Touching = 0.001;

    // Where text is struck through, above its baseline as a share of its size: through small Latin and most Arabic letters.
    private const double StrikeHeight = 0.26;

    /// <summary>Paints a line of a paragraph.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="box">The paragraph.</param>
    /// <param name="runs">The runs of the line.</param>
    /// <param name="index">Which line it is.</param>
    /// <param name="x">Its left edge in points.</param>
    /// <param name="top">Its upper edge in points.</param>
    /// <param name="isArtifact">Whether the text stands here once more and is no content.</param>
    public static void Paint(
        Canvas canvas,
        ParagraphBox box,
        ImmutableArray<ComposedRun> runs,
        int index,
        double x,
        double top,
        bool isArtifact
    )
    {
        var (baseline, height) = (top + box.BaselineOf(index), box.HeightOf(index));
        var glyphs = ImmutableArray.CreateBuilder<GlyphRun>(runs.Length);
        List<ImageItem>? images = null;
        MarkedContent? content = null;
        InlineRole? last = null;
        foreach (var run in runs)
        {
            var role = box.Roles[run.Run.Span.Role];
            if (role.Image is { } image)
            {
                var figure =
                    isArtifact || role.Alternative.Length == 0 ? null : role.ElementIn(box.Element).AddContent();
                var imageHeight = run.Run.Span.Object!.Height;
                (images ??= []).Add(
                    new ImageItem(x + run.X, baseline - imageHeight, run.Width, imageHeight, image, figure)
                );
                content = null;
                continue;
            }

            if (!isArtifact && (content is null || role != last))
            {
                content = role.ElementIn(box.Element).AddContent();
            }

            last = role;
            PaintBackground(canvas, run, x, top, height);
            PaintRules(canvas, run, x, baseline);
            var shown = MissingGlyphPainter.Paint(canvas, run, x, baseline);
            glyphs.Add(GlyphRunOf(box.Text, run, shown, x, isArtifact ? null : content));
        }

        if (glyphs.Count > 0)
        {
            canvas.Add(new TextLine(baseline, box.Text.BaseDirection, glyphs.DrainToImmutable()));
        }

        // Behind the line, which stays whole, as readers order the text of a line; the structure tells the image's place.
        images?.ForEach(canvas.Add);
        if (!isArtifact)
        {
            AddLinks(canvas, box, runs, x, top, height);
        }
    }

    /// <summary>Adds an area for each link on the line; two where other text stands between its parts.</summary>
    private static void AddLinks(
        Canvas canvas,
        ParagraphBox box,
        ImmutableArray<ComposedRun> runs,
        double x,
        double top,
        double height
    )
    {
        for (var index = 0; index < runs.Length; )
        {
            var link = box.Roles[runs[index].Run.Span.Role].Link;
            var (left, right) = (runs[index].X, runs[index].X + runs[index].Width);
            for (index++; index < runs.Length && box.Roles[runs[index].Run.Span.Role].Link == link; index++)
            {
                var run = runs[index];
                if (Math.Abs(run.X - right) > Touching && Math.Abs(run.X + run.Width - left) > Touching)
                {
                    break;
                }

                (left, right) = (Math.Min(left, run.X), Math.Max(right, run.X + run.Width));
            }

            if (link is { Target: { } target })
            {
                var element = link.ElementIn(box.Element);
                canvas.Add(new LinkArea(x + left, top, right - left, height, target, link.Description, element));
            }
        }
    }

    /// <summary>Paints a line that has neither links nor tags within.</summary>
    public static void PaintPlain(
        Canvas canvas,
        ParagraphText text,
        ImmutableArray<ComposedRun> runs,
        double x,
        double baseline,
        MarkedContent? content
    )
    {
        if (runs.Length > 0)
        {
            canvas.Add(
                new TextLine(
                    baseline,
                    text.BaseDirection,
                    [
                        .. runs.Select(run =>
                            GlyphRunOf(text, run, MissingGlyphPainter.Paint(canvas, run, x, baseline), x, content)
                        ),
                    ]
                )
            );
        }
    }

    private static GlyphRun GlyphRunOf(
        ParagraphText text,
        ComposedRun run,
        ImmutableArray<Glyph> glyphs,
        double x,
        MarkedContent? content
    )
    {
        var style = run.Run.Span.Style;
        return new GlyphRun
        {
            Font = run.Run.Face,
            Size = style.Size,
            Color = style.Color,
            X = x + run.X,
            Width = run.Width,
            Rise = style.Rise,
            Level = run.Run.Level,
            Text = text.Text.AsMemory(),
            Clusters = run.Clusters,
            Glyphs = glyphs,
            Content = content,
            Source = run.Run.Span.Source,
        };
    }

    private static void PaintBackground(Canvas canvas, ComposedRun run, double x, double top, double height)
    {
        if (run.Run.Span.Style.Background is { } background)
        {
            canvas.Add(new FilledRectangle(x + run.X, top, run.Width, height, background));
        }
    }

    /// <summary>Paints the rules below and through a run.</summary>
    private static void PaintRules(Canvas canvas, ComposedRun run, double x, double baseline)
    {
        var style = run.Run.Span.Style;
        if (style is { IsUnderlined: false, IsStruck: false })
        {
            return;
        }

        var face = run.Run.Face;
        var thickness = Math.Max(face.UnderlineThickness * run.Run.Scale, style.Size / 24);
        if (style.IsUnderlined)
        {
            PaintRule(baseline - style.Rise - (face.UnderlinePosition * run.Run.Scale));
        }

        if (style.IsStruck)
        {
            PaintRule(baseline - style.Rise - (StrikeHeight * style.Size) - (thickness / 2));
        }

        void PaintRule(double y) => canvas.Add(new FilledRectangle(x + run.X, y, run.Width, thickness, style.Color));
    }
}
