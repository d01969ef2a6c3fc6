using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Unicode;

namespace DocExport.Docx.Body;

/// <summary>
/// About how long a paragraph and its longest word are, in ems: by the widths that letters of text type have on the
/// average, since Word sets the text with fonts of its own and breaks lines anew.
/// </summary>
internal struct TextExtent
{
    private const int Deepest = 64;
    private const double ArabicLetter = 0.42;
    private const double Capital = 0.68;
    private const double SmallLetter = 0.5;
    private const double CodeLetter = 0.6;
    private const double Space = 0.27;
    private double word;

    /// <summary>The length of the whole on one line.</summary>
    public double Length { get; private set; }

    /// <summary>The length of its longest word.</summary>
    public double LongestWord { get; private set; }

    /// <summary>Adds inlines; what is nested absurdly deep counts as a space.</summary>
    public void Add(ImmutableArray<Inline> inlines, int depth)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    Add(text.Value);
                    break;
                case Code code:
                    AddCode(code.Value);
                    break;
                case Emphasis or Strong or Link or Styled or Phrase when depth < Deepest:
                    Add(ArticleWalk.Inside(inline), depth + 1);
                    break;
                default:
                    AddSpace();
                    break;
            }
        }
    }

    private void Add(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (CodePointProperties.GetBidiClass(rune.Value))
            {
                case BidiClass.WhiteSpace:
                    AddSpace();
                    break;
                case BidiClass.NonspacingMark or BidiClass.BoundaryNeutral:
                    break;
                case BidiClass.ArabicLetter or BidiClass.RightToLeft:
                    AddLetter(ArabicLetter);
                    break;
                default:
                    AddLetter(rune.IsAscii && char.IsAsciiLetterUpper((char)rune.Value) ? Capital : SmallLetter);
                    break;
            }
        }
    }

    private void AddCode(string text)
    {
        foreach (var character in text)
        {
            if (character == ' ')
            {
                AddSpace();
            }
            else
            {
                AddLetter(CodeLetter);
            }
        }
    }

    private void AddLetter(double width)
    {
        Length += width;
        word += width;
        LongestWord = Math.Max(LongestWord, word);
    }

    private void AddSpace()
    {
        Length += Space;
        word = 0;
    }
}
