using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using DocExport.Fonts;
using DocExport.Primitives;
using DocExport.Unicode;

namespace DocExport.Typography.Itemization;

/// <summary>Cuts a paragraph into stretches that can be shaped as one.</summary>
internal sealed class ParagraphItemizer(ParagraphText paragraph, Func<TextStyle, FaceOrder> facesOf)
{
    private readonly List<TextItem> items = [];
    private Dictionary<Rune, MissingCharacter>? missing;

    /// <summary>The items in logical order.</summary>
    public IReadOnlyList<TextItem> Items => items;

    /// <summary>Characters that no face can draw where they stand, each once, in the order in which they are met.</summary>
    public ImmutableArray<MissingCharacter> Missing =>
        missing is null ? [] : [.. missing.Values.OrderBy(character => character.Offset)];

    /// <summary>Whether a character orders or breaks the text and is never drawn nor extracted.</summary>
    public static bool IsControl(char character) =>
        character
            is < ' '
                or (>= '\u007F' and <= '\u009F')
                or '\u061C'
                or '\u200E'
                or '\u200F'
                or '\u2028'
                or '\u2029'
                or '\u2060'
                or '\uFEFF'
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2066' and <= '\u2069');

    /// <summary>Itemises by level, script, span and face, in that order.</summary>
    public void Itemize()
    {
        var text = paragraph.Text.AsSpan();
        var levels = ArrayPool<byte>.Shared.Rent(Math.Max(text.Length, 1));
        try
        {
            BidiParagraph.ResolveLevels(text, paragraph.BaseDirection, levels);
            ItemizeLevels(text, levels);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(levels);
        }
    }

    /// <summary>Whether a character starts or ends an isolate, and has a level of its own (UAX #9 X5a to X6a).</summary>
    private static bool IsIsolateControl(char character) => character is >= '\u2066' and <= '\u2069';

    private void ItemizeLevels(ReadOnlySpan<char> text, ReadOnlySpan<byte> levels)
    {
        var lowest = byte.MaxValue;
        for (var start = 0; start < text.Length; )
        {
            if (IsControl(text[start]))
            {
                // Never drawn, but it parts what stands on its sides (UAX #9 L2).
                lowest = IsIsolateControl(text[start]) ? Math.Min(lowest, levels[start]) : lowest;
                start++;
                continue;
            }

            var stop = start + 1;
            while (stop < text.Length && levels[stop] == levels[start] && !IsControl(text[stop]))
            {
                stop++;
            }

            stop = BehindMarks(text, stop, text.Length);
            var first = items.Count;
            ItemizeScripts(start, stop, levels);
            items[first] = items[first] with { LevelBefore = Math.Min(lowest, levels[start]) };
            (start, lowest) = (stop, byte.MaxValue);
        }
    }

    /// <summary>
    /// Itemises a level run by script. What has no script of its own, as brackets, goes with the letters of its level run
    /// and not with others beside it: those are read in the other direction, and are often in another face.
    /// </summary>
    private void ItemizeScripts(int start, int end, ReadOnlySpan<byte> levels)
    {
        foreach (var run in new ScriptItemizer(paragraph.Text.AsSpan(start..end)))
        {
            var script = run.Script == Script.Common && IsWithinArabic(start, levels) ? Script.Arabic : run.Script;
            ItemizeSpans(start + run.Start, start + run.End, script, levels[start]);
        }
    }

    /// <summary>
    /// Whether a level run without letters belongs to Arabic text: marks that are set right to left, the digits that
    /// stand among them, and in an Arabic paragraph whatever no letter claims, as a page number.
    /// </summary>
    private bool IsWithinArabic(int start, ReadOnlySpan<byte> levels) =>
        paragraph.BaseDirection == Direction.RightToLeft
        || (levels[start] & 1) == 1
        || (start > 0 && (levels[start - 1] & 1) == 1 && !IsControl(paragraph.Text[start - 1]));

    private void ItemizeSpans(int start, int end, Script script, byte level)
    {
        while (start < end)
        {
            var spanIndex = paragraph.SpanAt(start);
            var span = paragraph.Spans[spanIndex];
            if (span.Object is not null)
            {
                var face = facesOf(span.Style).First(isArabic: false);
                items.Add(new TextItem(start, start + 1, spanIndex, level, script.ToTag(), face));
                start++;
                continue;
            }

            var limit = Math.Min(end, span.Start + span.Length);
            var stop = BehindMarks(paragraph.Text, limit, end);
            ItemizeFaces(start, stop, spanIndex, level, script);
            start = stop;
        }
    }

    /// <summary>A mark is never parted from its base: a style that starts between them starts behind the mark.</summary>
    private static int BehindMarks(ReadOnlySpan<char> text, int stop, int end)
    {
        while (stop < end && !IsControl(text[stop]))
        {
            Rune.DecodeFromUtf16(text[stop..end], out var character, out var length);
            if (
                CodePointProperties.GetGraphemeBreak(character.Value)
                is not (GraphemeBreak.Extend or GraphemeBreak.SpacingMark or GraphemeBreak.ZeroWidthJoiner)
            )
            {
                break;
            }

            stop += length;
        }

        return stop;
    }

    private void ItemizeFaces(int start, int end, int spanIndex, byte level, Script script)
    {
        var text = paragraph.Text.AsSpan(0, end);
        var isArabic = script == Script.Arabic;
        var tag = script.ToTag();
        var faces = facesOf(paragraph.Spans[spanIndex].Style);
        FontFace? current = null;
        var itemStart = start;
        for (var position = start; position < end; )
        {
            var next = GraphemeBreaker.NextBoundary(text, position);
            var cluster = text[position..next];
            // A space is no reason to leave the face of the Arabic around it.
            var face =
                isArabic && cluster is " " && current?.HasGlyph(' ') is true
                    ? current
                    : faces.Find(cluster, isArabic) ?? FindForBase(faces, position, next, isArabic);

            if (current is not null && face != current)
            {
                items.Add(new TextItem(itemStart, position, spanIndex, level, tag, current));
                itemStart = position;
            }

            current = face;
            position = next;
        }

        items.Add(new TextItem(itemStart, end, spanIndex, level, tag, current!));
    }

    /// <summary>The face for a cluster that no face has whole: one that has at least its base.</summary>
    private FontFace FindForBase(FaceOrder faces, int start, int end, bool isArabic)
    {
        var cluster = paragraph.Text.AsSpan(start..end);
        Rune.DecodeFromUtf16(cluster, out _, out var baseLength);
        var face = faces.Find(cluster[..baseLength], isArabic) ?? faces.First(isArabic);
        for (var offset = 0; offset < cluster.Length; )
        {
            Rune.DecodeFromUtf16(cluster[offset..], out var character, out var length);
            if (!FaceOrder.Covers(face, cluster.Slice(offset, length)))
            {
                ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(
                    missing ??= [],
                    character,
                    out var isKnown
                );
                found = isKnown
                    ? found with
                    {
                        Count = found.Count + 1,
                    }
                    : new MissingCharacter(character, start + offset, 1);
            }

            offset += length;
        }

        return face;
    }
}
