namespace DocExport.Templates.Reading;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    // Longer words are not typing errors of ours, and the comparison grows with the product of the lengths.
    private const int MaxLength = 40;

    /// <summary>The candidate with the fewest changed letters, if it is at most a third of the word.</summary>
    /// <returns>Null when none is near.</returns>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > MaxLength)
        {
            return null;
        }

        var nearest = candidates
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.candidate is not null && nearest.distance <= Math.Max(1, word.Length / 3)
            ? nearest.candidate
            : null;
    }

    /// <summary>Says what was probably meant and, when nothing is near, all that is possible.</summary>
    public static string Advise(string word, IReadOnlyCollection<string> candidates) =>
        Nearest(word, candidates) is { } meant
            ? $"Did you mean '{meant}'?"
            : $"Possible are: {string.Join(", ", candidates)}.";

    // Damerau and Levenshtein's distance in its optimal string alignment form; capitals count as equal to small letters.
    private static int Distance(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
