using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DocExport.Fonts;
using DocExport.Typography.Itemization;
using DocExport.Typography.Shaping;
using DocExport.Unicode;

namespace DocExport.Typography;

/// <summary>
/// Turns the text of a paragraph into glyphs: direction, script, face, then HarfBuzz. One shaper serves all exports
/// and threads; it holds HarfBuzz's objects for every face that was used.
/// </summary>
public sealed class Shaper : IDisposable
{
    private readonly ImmutableArray<FontFile> lastResort;
    private readonly ConcurrentDictionary<FontFace, Lazy<HarfBuzzFace>> faces = new();
    private readonly ConditionalWeakTable<TextStyle, FaceOrder> orders = [];
    private readonly ConcurrentBag<ShapingBuffer> buffers = [];

    /// <summary>Creates a shaper.</summary>
    /// <param name="lastResort">Faces for characters that no face of a style has, in order of preference.</param>
    public Shaper(ImmutableArray<FontFile> lastResort) => this.lastResort = lastResort;

    /// <summary>Shapes a paragraph.</summary>
    public ShapedParagraph Shape(ParagraphText paragraph)
    {
        var itemizer = new ParagraphItemizer(paragraph, OrderOf);
        itemizer.Itemize();
        var clusters = new List<Cluster>(paragraph.Text.Length);
        var unsafeToBreak = new List<bool>(paragraph.Text.Length);
        var runs = ShapeItems(itemizer.Items, paragraph, clusters, unsafeToBreak);
        var breaks = new BreakOpportunity[paragraph.Text.Length + 1];
        LineBreaker.FindOpportunities(paragraph.Text, breaks);
        return new ShapedParagraph(paragraph, breaks, runs, [.. clusters], [.. unsafeToBreak], itemizer.Missing);
    }

    /// <summary>Shapes part of a run again, as it stands at the edge of a line.</summary>
    /// <param name="run">The run.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="start">Offset of the first code unit of the part.</param>
    /// <param name="end">Offset just past its last.</param>
    /// <returns>A run of its own with its clusters.</returns>
    internal (ShapedRun Run, ImmutableArray<Cluster> Clusters) Reshape(
        ShapedRun run,
        ParagraphText paragraph,
        int start,
        int end
    )
    {
        var clusters = new List<Cluster>(end - start);
        var spanIndex = paragraph.SpanAt(run.Span.Start);
        var item = new TextItem(start, end, spanIndex, run.Level, run.Script, run.Face)
        {
            LevelBefore = run.LevelBefore,
        };
        var runs = ShapeItems([item], paragraph, clusters, []);
        return (runs[0], [.. clusters]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var face in faces.Values.Where(face => face.IsValueCreated))
        {
            face.Value.Dispose();
        }

        foreach (var buffer in buffers)
        {
            buffer.Dispose();
        }
    }

    private ImmutableArray<ShapedRun> ShapeItems(
        IReadOnlyList<TextItem> items,
        ParagraphText paragraph,
        List<Cluster> clusters,
        List<bool> unsafeToBreak
    )
    {
        var runs = ImmutableArray.CreateBuilder<ShapedRun>(items.Count);
        var buffer = buffers.TryTake(out var pooled) ? pooled : new ShapingBuffer();
        foreach (var item in items)
        {
            if (paragraph.Spans[item.SpanIndex] is { Object: { } inline } span)
            {
                runs.Add(RunShaper.Stand(item, span, inline, clusters, unsafeToBreak));
                continue;
            }

            var font = faces
                .GetOrAdd(item.Face, face => new Lazy<HarfBuzzFace>(() => new HarfBuzzFace(face)))
                .Value.Font;
            runs.Add(RunShaper.Shape(item, paragraph, font, buffer, clusters, unsafeToBreak));
        }

        buffers.Add(buffer);
        return runs.MoveToImmutable();
    }

    private FaceOrder OrderOf(TextStyle style) =>
        orders.GetValue(style, created => new FaceOrder(created.Faces, lastResort));
}
