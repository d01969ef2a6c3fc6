using System.Text;
using DocExport.Pages;
using DocExport.Primitives;

namespace DocExport.Pdf.Text;

/// <summary>
/// What poppler makes of the direction of a whole page: that of the most letters on it (TextOutputDev, coalesce). On a
/// page with long code or many Latin words it would read the words of right-to-left lines from left to right, and the
/// other way round those of left-to-right lines; so a page is tipped to the side of which it has more lines with
/// letters of the other.
/// </summary>
/// <param name="IsRightToLeft">Whether poppler reads the page from right to left, once it has the marks.</param>
/// <param name="MissingMarks">How many letters of that direction the page lacks.</param>
internal readonly record struct PageBalance(bool IsRightToLeft, int MissingMarks)
{
    /// <summary>Weighs a page.</summary>
    public static PageBalance Of(Page page)
    {
        var (leftToRight, rightToLeft, mixed) = (0, 0, 0);
        foreach (var item in page.Items)
        {
            if (item is not TextLine line)
            {
                continue;
            }

            var (left, right) = Count(line);
            (leftToRight, rightToLeft) = (leftToRight + left, rightToLeft + right);
            mixed += line.BaseDirection == Direction.RightToLeft ? Math.Min(left, 1) : -Math.Min(right, 1);
        }

        var isRightToLeft = mixed == 0 ? rightToLeft > leftToRight : mixed > 0;
        var missing = isRightToLeft ? leftToRight - rightToLeft + 1 : rightToLeft - leftToRight;
        return new PageBalance(isRightToLeft, Math.Max(0, missing));
    }

    private static (int LeftToRight, int RightToLeft) Count(TextLine line)
    {
        var (left, right) = (0, 0);
        foreach (var run in line.Runs)
        {
            foreach (var character in LineText.Of(run))
            {
                if (char.IsSurrogate(character))
                {
                    left++;
                }
                else if (ReaderModel.IsRightToLeftLetter(new Rune(character)))
                {
                    right++;
                }
                else if (char.IsLetter(character))
                {
                    left++;
                }
            }
        }

        return (left, right);
    }
}
