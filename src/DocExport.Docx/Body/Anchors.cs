using System.Collections.Immutable;
using System.Globalization;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Body;

/// <summary>
/// The bookmarks of an article's headings. Word wants a name of at most 40 letters, digits and low lines that starts
/// with a letter, and takes capitals and small letters for the same (ECMA-376 17.13.6.2 and its limits in Word).
/// </summary>
internal sealed class Anchors
{
    private const int LongestName = 40;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly ExportLimits limits;

    /// <summary>Names the headings of an article, nested ones included.</summary>
    public Anchors(ImmutableArray<Block> blocks, ExportLimits limits)
    {
        this.limits = limits;
        Collect(blocks, 0);
    }

    /// <summary>The bookmark of a heading; null when there is no such heading.</summary>
    /// <param name="id">The heading's id.</param>
    public string? Find(string id) => names.GetValueOrDefault(id);

    // What is deeper than the limit is refused when it is written.
    private void Collect(ImmutableArray<Block> blocks, int depth)
    {
        if (depth > limits.MaxNesting)
        {
            return;
        }

        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    Name(heading.Id);
                    break;
                case Quote quote:
                    Collect(quote.Blocks, depth + 1);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        Collect(item.Blocks, depth + 1);
                    }

                    break;
                case Table table:
                    foreach (var cell in table.HeaderRows.Concat(table.BodyRows).SelectMany(row => row.Cells))
                    {
                        Collect(cell.Blocks, depth + 1);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private void Name(string id)
    {
        if (id.Length == 0 || names.ContainsKey(id))
        {
            return;
        }

        var name = Tame(id);
        if (!taken.Add(name))
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"_{names.Count}");
            name = name[..Math.Min(name.Length, LongestName - number.Length)] + number;
            while (!taken.Add(name))
            {
                name = $"s{number}_{taken.Count.ToString(CultureInfo.InvariantCulture)}";
            }
        }

        names.Add(id, name);
    }

    private static string Tame(string id)
    {
        var prefix = char.IsLetter(id[0]) ? string.Empty : "s_";
        return string.Create(
            Math.Min(id.Length + prefix.Length, LongestName),
            (id, prefix),
            static (name, source) =>
            {
                source.prefix.CopyTo(name);
                for (var index = source.prefix.Length; index < name.Length; index++)
                {
                    var character = source.id[index - source.prefix.Length];
                    name[index] = char.IsLetterOrDigit(character) ? character : '_';
                }
            }
        );
    }
}
