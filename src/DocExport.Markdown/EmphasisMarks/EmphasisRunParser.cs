using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.EmphasisMarks;

/// <summary>Finds runs of emphasis marks, and of the tildes of GFM's strikethrough; they are paired when a leaf is whole.</summary>
internal sealed class EmphasisRunParser : InlineParser
{
    public EmphasisRunParser()
    {
        OpeningCharacters = ['*', '_', '~'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        var text = slice.AsSpan();
        var count = text.IndexOfAnyExcept(mark);
        count = count < 0 ? text.Length : count;
        var before = Side(RuneBefore(slice));
        var after = Side(count < text.Length ? RuneAt(text[count..]) : default);

        // CommonMark 6.2, left-flanking and right-flanking.
        var left = after != Flank.Space && (after != Flank.Punctuation || before != Flank.Letter);
        var right = before != Flank.Space && (before != Flank.Punctuation || after != Flank.Letter);
        var canOpen = left && (mark != '_' || !right || before == Flank.Punctuation);
        var canClose = right && (mark != '_' || !left || after == Flank.Punctuation);
        if (mark == '~' && count > 2)
        {
            canOpen = canClose = false;
        }

        var position = processor.GetSourcePosition(slice.Start);
        processor.Inline = new EmphasisRun(mark, count, canOpen, canClose)
        {
            Span = new SourceSpan(position, position + count - 1),
        };
        slice.Start += count;
        return true;
    }

    private static Rune RuneBefore(StringSlice slice)
    {
        var low = slice.PeekCharExtra(-1);
        return Rune.TryCreate(slice.PeekCharExtra(-2), low, out var pair) ? pair
            : Rune.TryCreate(low, out var single) ? single
            : Rune.ReplacementChar;
    }

    private static Rune RuneAt(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out _);
        return rune;
    }

    private static Flank Side(Rune rune) =>
        rune.Value == 0 || Rune.IsWhiteSpace(rune) ? Flank.Space
        : Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) ? Flank.Punctuation
        : Flank.Letter;

    private enum Flank
    {
        Letter,
        Space,
        Punctuation,
    }
}
