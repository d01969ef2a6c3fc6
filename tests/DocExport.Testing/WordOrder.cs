using System.Globalization;
using System.Text;

namespace DocExport.Testing;

/// <summary>
/// Compares text that came back from a reader with what went in, word by word. Words are compared in normal form C
/// without format characters and bullets; presentation forms are not folded away, since a reader that copies them has
/// lost the letters.
/// </summary>
public static class WordOrder
{
    private const string Bullets = "•◦▪●‣∙○■▫";

    /// <summary>The words of a text.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            if (Bullets.Contains(character, StringComparison.Ordinal))
            {
                plain.Append(' ');
            }
            else if (char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                plain.Append(character);
            }
        }

        return plain.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>
    /// How many of the source's words came back in order: the length of the longest common subsequence. Words that a
    /// template adds cost nothing; one that is missing, split, reversed or misplaced does.
    /// </summary>
    public static int CountKept(IReadOnlyList<string> source, IReadOnlyList<string> found) =>
        Trace(source, found).Count(kept => kept);

    /// <summary>The source's words that did not come back in order.</summary>
    public static IReadOnlyList<string> Lost(IReadOnlyList<string> source, IReadOnlyList<string> found)
    {
        var kept = Trace(source, found);
        return [.. source.Where((_, index) => !kept[index])];
    }

    private static bool[] Trace(IReadOnlyList<string> source, IReadOnlyList<string> found)
    {
        var longest = new int[source.Count + 1, found.Count + 1];
        for (var i = source.Count - 1; i >= 0; i--)
        {
            for (var j = found.Count - 1; j >= 0; j--)
            {
                longest[i, j] = string.Equals(source[i], found[j], StringComparison.Ordinal)
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        var kept = new bool[source.Count];
        for (int i = 0, j = 0; i < source.Count && j < found.Count; )
        {
            if (string.Equals(source[i], found[j], StringComparison.Ordinal))
            {
                (kept[i], i, j) = (true, i + 1, j + 1);
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return kept;
    }
}
