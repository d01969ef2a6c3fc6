using System.Buffers;
using System.Text;
using DocExport.Fonts;
using DocExport.Primitives;
using DocExport.Unicode;

namespace DocExport.Typography.Itemization;

/// <summary>Cuts a paragraph into stretches that can be shaped as one.</summary>
internal sealed class ParagraphItemizer(ParagraphText paragraph, Func<TextStyle, FaceOrder> facesOf)
{
    private readonly List<TextItem> items = [];
    private readonly List<MissingCharacter> missing = [];
    private readonly HashSet<Rune> reported = [];

    /// <summary>The items in logical order.</summary>
    public IReadOnlyList<TextItem> Items => items;

    /// <summary>Characters that no face can draw where they stand, each once.</summary>
    public IReadOnlyList<MissingCharacter> Missing => missing;

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
            foreach (var run in new ScriptItemizer(text))
            {
                ItemizeScript(run.Start, run.End, run.Script, levels);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(levels);
        }
    }

    private void ItemizeScript(int start, int end, Script script, ReadOnlySpan<byte> levels)
    {
        var text = paragraph.Text.AsSpan();
        while (start < end)
        {
            if (IsControl(text[start]))
            {
                start++;
                continue;
            }

            var spanIndex = paragraph.SpanAt(start);
            var span = paragraph.Spans[spanIndex];
            if (span.Object is not null)
            {
                var face = facesOf(span.Style).First(isArabic: false);
                items.Add(new TextItem(start, start + 1, spanIndex, levels[start], script.ToTag(), face));
                start++;
                continue;
            }

            var limit = Math.Min(end, span.Start + span.Length);
            var stop = start + 1;
            while (stop < limit && levels[stop] == levels[start] && !IsControl(text[stop]))
            {
                stop++;
            }

            stop = BehindMarks(text, stop, end);
            ItemizeFaces(start, stop, spanIndex, levels[start], script);
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
        // Digits and marks that no letter claims, as a page number, belong to the paragraph's own script.
        var isArabic =
            script == Script.Arabic || (script == Script.Common && paragraph.BaseDirection == Direction.RightToLeft);
        var tag = script.ToTag();
        var faces = facesOf(paragraph.Spans[spanIndex].Style);
        FontFace? current = null;
        var itemStart = start;
        for (var position = start; position < end; )
        {
            var next = GraphemeBreaker.NextBoundary(text, position);
            var cluster = text[position..next];
            var face = faces.Find(cluster, isArabic) ?? FindForBase(faces, position, next, isArabic);

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
            if (!reported.Contains(character) && !FaceOrder.Covers(face, cluster.Slice(offset, length)))
            {
                reported.Add(character);
                missing.Add(new MissingCharacter(character, start + offset));
            }

            offset += length;
        }

        return face;
    }
}
