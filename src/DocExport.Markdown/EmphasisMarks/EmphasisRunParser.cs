using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.EmphasisMarks;

/// <summary>
/// Finds runs of marks; they are paired when a leaf is whole. <c>*</c> and <c>_</c> are CommonMark's emphasis,
/// <c>~~x~~</c> strikes through (GFM 6.5), and as in pandoc <c>~x~</c> lowers and <c>^x^</c> raises a text without white
/// space, <c>==x==</c> highlights and <c>++x++</c> underlines. A single tilde strikes through in GFM; here it does not,
/// for chemists' formulas want it.
/// </summary>
internal sealed class EmphasisRunParser : InlineParser
{
    public EmphasisRunParser()
    {
        OpeningCharacters = ['*', '_', '~', '^', '=', '+'];
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
        var bound = int.MaxValue;
        if (mark is '^' or '~' && count == 1)
        {
            // Raised and lowered text stands within words: x^(n+1)^.
            canOpen = after != Flank.Space;
            canClose = before != Flank.Space;
            bound = processor.GetParserState<WordEnds>(this).Next(slice);
        }
        else if (mark is '=' or '+' or '^' or '~')
        {
            var isOperator = mark is '=' or '+' && IsAsciiWord(slice.PeekCharExtra(-1)) && IsAsciiWord(text[count..]);
            canOpen &= count == 2 && mark != '^' && !isOperator;
            canClose &= count == 2 && mark != '^' && !isOperator;
        }

        var position = processor.GetSourcePosition(slice.Start);
        processor.Inline = new EmphasisRun(mark, count, canOpen, canClose)
        {
            TextStart = slice.Start,
            Bound = bound,
            Span = new SourceSpan(position, position + count - 1),
        };
        slice.Start += count;
        return true;
    }

    // a==b and i++j are no marks; Arabic writes particles and words together, so its letters do not count.
    private static bool IsAsciiWord(ReadOnlySpan<char> text) => !text.IsEmpty && IsAsciiWord(text[0]);

    private static bool IsAsciiWord(char c) => char.IsAsciiLetterOrDigit(c);

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

    // Where the next white space of the leaf stands, sought once for all marks before it.
    private sealed class WordEnds
    {
        private int next = -1;

        public int Next(StringSlice slice)
        {
            if (next < slice.Start)
            {
                var found = slice.AsSpan().IndexOfAny(" \t\r\n\u00A0");
                next = found < 0 ? int.MaxValue : slice.Start + found;
            }

            return next;
        }
    }

    private enum Flank
    {
        Letter,
        Space,
        Punctuation,
    }
}
