using System.Globalization;
using DocExport.Primitives;

namespace DocExport.Unicode.Tests;

/// <summary>What a case of BidiTest or BidiCharacterTest expects of one line of text.</summary>
internal sealed class BidiExpectation
{
    // Where the files have x, X9 has removed the character, and any level will do.
    private const int Removed = -1;

    private readonly int[] levels;
    private readonly int[] order;
    private readonly int? paragraphLevel;

    /// <param name="levels">A level or x for each character.</param>
    /// <param name="order">The characters from left to right, without those removed.</param>
    /// <param name="paragraphLevel">The paragraph's level, if the file says it.</param>
    public BidiExpectation(string levels, string order, string? paragraphLevel)
    {
        this.levels = Numbers(levels);
        this.order = Numbers(order);
        this.paragraphLevel = paragraphLevel is null ? null : Numbers(paragraphLevel)[0];
    }

    public void Check(string text, Direction? direction, string name, List<string> failures)
    {
        byte[] found = new byte[text.Length];
        byte paragraph = BidiParagraph.ResolveLevels(text, direction, found);
        BidiParagraph.ResetWhiteSpace(text, 0, text.Length, paragraph, found);

        List<int> foundLevels = LevelsOfCharacters(text, found);
        List<int> foundOrder = VisualOrder(text, found);
        if (
            !foundLevels.SequenceEqual(levels)
            || !foundOrder.SequenceEqual(order)
            || (paragraphLevel ?? paragraph) != paragraph
        )
        {
            failures.Add(
                $"{name} from {direction?.ToString() ?? "first strong"}: expected levels {Show(levels)}, order "
                    + $"{Show(order)}, found {Show(foundLevels)}, order {Show(foundOrder)}, paragraph {paragraph}"
            );
        }
    }

    private List<int> LevelsOfCharacters(string text, byte[] found)
    {
        var characters = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSecondOfPair(text, i))
            {
                Assert.Equal(found[i - 1], found[i]);
                continue;
            }
            characters.Add(levels[characters.Count] == Removed ? Removed : found[i]);
        }
        return characters;
    }

    private List<int> VisualOrder(string text, byte[] found)
    {
        int[] characterAt = new int[text.Length];
        for (int i = 1; i < text.Length; i++)
        {
            characterAt[i] = characterAt[i - 1] + (IsSecondOfPair(text, i) ? 0 : 1);
        }
        var visual = new List<int>(text.Length);
        foreach (VisualRun run in BidiParagraph.VisualRuns(found, 0, text.Length))
        {
            for (int i = 0; i < run.Length; i++)
            {
                int index = run.Direction == Direction.RightToLeft ? run.End - 1 - i : run.Start + i;
                if (!IsSecondOfPair(text, index) && levels[characterAt[index]] != Removed)
                {
                    visual.Add(characterAt[index]);
                }
            }
        }
        return visual;
    }

    private static bool IsSecondOfPair(string text, int index) =>
        index > 0 && char.IsSurrogatePair(text[index - 1], text[index]);

    private static int[] Numbers(string text) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(number => number is "x" ? Removed : int.Parse(number, CultureInfo.InvariantCulture)),
        ];

    private static string Show(IEnumerable<int> numbers) =>
        string.Join(' ', numbers.Select(n => n == Removed ? "x" : n.ToString(CultureInfo.InvariantCulture)));
}
