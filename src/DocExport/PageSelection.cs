using System.Collections.Immutable;
using System.Globalization;

namespace DocExport;

/// <summary>Some pages of a document by their numbers, as print dialogs take them: <c>1-3,7,9-</c>. Immutable.</summary>
public sealed class PageSelection
{
    /// <summary>The longest text that is read.</summary>
    public const int MaxLength = 1_000;

    // Numbers beyond any document.
    private const int MaxDigits = 7;

    private readonly ImmutableArray<(int First, int Last)> ranges;

    private PageSelection(ImmutableArray<(int First, int Last)> ranges) => this.ranges = ranges;

    /// <summary>Every page.</summary>
    public static PageSelection All { get; } = new([(1, int.MaxValue)]);

    /// <summary>The first page that is selected.</summary>
    public int First => ranges[0].First;

    /// <summary>The last page that is selected; null when there is no end.</summary>
    public int? Last => ranges[^1].Last is var last and < int.MaxValue ? last : null;

    /// <summary>A single page.</summary>
    /// <param name="number">The page's number, from 1.</param>
    public static PageSelection Single(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new PageSelection([(number, number)]);
    }

    /// <summary>
    /// Reads page numbers and ranges with commas between them: <c>7</c>, <c>1-3</c>, <c>9-</c> to the end, <c>-3</c> from
    /// the start. Order and overlaps do not matter.
    /// </summary>
    /// <returns>False when the text is anything else, a number is 0 or too large, or a range runs backwards.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PageSelection selection)
    {
        selection = All;
        if (text.Length > MaxLength)
        {
            return false;
        }

        var found = new List<(int First, int Last)>();
        foreach (var part in text.Split(','))
        {
            if (!TryParseRange(text[part].Trim(), out var range))
            {
                return false;
            }

            found.Add(range);
        }

        selection = new PageSelection(Merge(found));
        return true;
    }

    /// <summary>Whether a page is selected.</summary>
    public bool Contains(int number)
    {
        foreach (var (first, last) in ranges)
        {
            if (number >= first && number <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The selection as it is written: in order, without overlaps.</summary>
    public override string ToString() => string.Join(',', ranges.Select(Write));

    private static bool TryParseRange(ReadOnlySpan<char> text, out (int First, int Last) range)
    {
        range = (1, int.MaxValue);
        var dash = text.IndexOf('-');
        if (dash < 0)
        {
            var isNumber = TryParseNumber(text, out var number);
            range = (number, number);
            return isNumber;
        }

        var from = text[..dash].Trim();
        var to = text[(dash + 1)..].Trim();
        if (
            (from.IsEmpty && to.IsEmpty)
            || (!from.IsEmpty && !TryParseNumber(from, out range.First))
            || (!to.IsEmpty && !TryParseNumber(to, out range.Last))
        )
        {
            return false;
        }

        return range.First <= range.Last;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length <= MaxDigits
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number > 0;
    }

    private static ImmutableArray<(int First, int Last)> Merge(List<(int First, int Last)> found)
    {
        var merged = ImmutableArray.CreateBuilder<(int First, int Last)>();
        foreach (var range in found.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && range.First - 1L <= merged[^1].Last)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged.ToImmutable();
    }

    private static string Write((int First, int Last) range) =>
        range.First == range.Last ? string.Create(CultureInfo.InvariantCulture, $"{range.First}")
        : range.Last == int.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"{range.First}-")
        : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}");
}
