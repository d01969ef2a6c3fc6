namespace DocExport.Unicode;

/// <summary>Finds where lines may end: the Unicode line breaking algorithm, UAX #14, without tailoring.</summary>
/// <remarks>
/// Complex-context scripts (Thai, Lao, Khmer) are treated as letters (LB1), so they break only at spaces: no
/// dictionary is consulted. Time is linear in the length of the text.
/// </remarks>
public static class LineBreaker
{
    /// <summary>Walks over the places where a line may or must end, the end of the text last. Allocates nothing.</summary>
    /// <param name="text">A paragraph or any other text; an unpaired surrogate is read as U+FFFD.</param>
    public static LineBreakEnumerator Enumerate(ReadOnlySpan<char> text) => new(text);

    /// <summary>Tells for each UTF-16 index whether a line may end before it.</summary>
    /// <param name="text">A paragraph or any other text; an unpaired surrogate is read as U+FFFD.</param>
    /// <param name="opportunities">
    /// Filled for the indices 0 to the text's length, which is one more than it has code units. Index 0 is prohibited
    /// (LB2), the end of a text that is not empty mandatory (LB3).
    /// </param>
    /// <exception cref="ArgumentException">The span is shorter than the text's length plus one.</exception>
    public static void FindOpportunities(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        if (opportunities.Length <= text.Length)
        {
            throw new ArgumentException(
                "one more element than the text has code units is needed",
                nameof(opportunities)
            );
        }
        opportunities[..(text.Length + 1)].Clear();
        foreach (LineBreakPosition position in Enumerate(text))
        {
            opportunities[position.Index] = position.IsMandatory
                ? BreakOpportunity.Mandatory
                : BreakOpportunity.Allowed;
        }
    }
}
