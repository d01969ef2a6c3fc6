using System.Collections.Immutable;
using System.Globalization;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Body;

/// <summary>
/// What must be known of a whole article before it is written: its bookmarks, its headings, and how often each note is
/// referred to. Word wants a bookmark's name of at most 40 letters, digits and low lines that starts with a letter, and
/// takes capitals and small letters for the same (ECMA-376 17.13.6.2 and its limits in Word).
/// </summary>
internal sealed class Anchors
{
    private const int LongestName = 40;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ContentsEntry> headings = [];
    private readonly int[] references;
    private readonly ExportLimits limits;
    private int current;

    /// <summary>Looks through an article, what is nested included.</summary>
    public Anchors(Article article, ExportLimits limits)
    {
        this.limits = limits;
        references = new int[article.Footnotes.Length];
        Collect(article.Metadata);
        Collect(article.Blocks, 0);
        foreach (var note in article.Footnotes)
        {
            Collect(note.Blocks, 0);
        }
    }

    /// <summary>The chapters and headings, in the order of the article.</summary>
    public IReadOnlyList<ContentsEntry> Headings => headings;

    /// <summary>The bookmark of an anchor; null when there is no such anchor.</summary>
    /// <param name="id">A heading's id, or the anchor of another block or of a phrase.</param>
    public string? Find(string id) => names.GetValueOrDefault(id);

    /// <summary>The bookmark of a chapter that has no anchor of its own.</summary>
    /// <param name="index">Which chapter, from 0.</param>
    public string? OfChapter(int index) => Find(ChapterKey(index));

    /// <summary>Whether a note is referred to more than once.</summary>
    /// <param name="number">The note's number, from 1.</param>
    public bool IsReferredToAgain(int number) => references[number - 1] > 1;

    private int Chapters { get; set; }

    // What is deeper than the limit is refused when it is written.
    private void Collect(ImmutableArray<Block> blocks, int depth)
    {
        if (depth > limits.MaxNesting || blocks.IsDefault)
        {
            return;
        }

        foreach (var block in blocks)
        {
            if (block.Anchor is { } anchor && block is not Heading)
            {
                Name(anchor);
            }

            Collect(block, depth);
        }
    }

    private void Collect(Block block, int depth)
    {
        switch (block)
        {
            case Paragraph paragraph:
                CollectInlines(paragraph.Inlines, depth: 0);
                break;
            case Heading heading:
                Name(heading.Id);
                headings.Add(
                    new ContentsEntry(heading.Level, heading.Inlines, heading.Span, heading.Id, Find(heading.Id))
                    {
                        Chapter = current,
                    }
                );
                CollectInlines(heading.Inlines, depth: 0);
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
                Collect(table, depth + 1);
                break;
            case Chapter chapter:
                Collect(chapter, depth);
                break;
            case Division division:
                Collect(division.Blocks, depth + 1);
                break;
            case Callout callout:
                CollectInlines(callout.Title, depth: 0);
                Collect(callout.Blocks, depth + 1);
                break;
            case DefinitionList list:
                Collect(list, depth + 1);
                break;
            case Figure figure:
                CollectInlines(figure.Caption, depth: 0);
                break;
            case LineBlock lines:
                foreach (var line in lines.Lines)
                {
                    CollectInlines(line.Inlines, depth: 0);
                }

                break;
            case Verse verse:
                foreach (var line in verse.Lines)
                {
                    CollectInlines(line.First, depth: 0);
                    CollectInlines(line.Second, depth: 0);
                }

                break;
            default:
                break;
        }
    }

    private void Collect(ArticleMetadata metadata)
    {
        CollectInlines(metadata.Title, depth: 0);
        CollectInlines(metadata.Subtitle, depth: 0);
    }

    private void Collect(Chapter chapter, int depth)
    {
        var key = chapter.Anchor ?? ChapterKey(Chapters);
        Chapters++;
        Name(key);
        if (!chapter.Metadata.Title.IsDefaultOrEmpty)
        {
            headings.Add(
                new ContentsEntry(1, chapter.Metadata.Title, chapter.Metadata.TitleSpan, chapter.Anchor, Find(key))
            );
        }

        Collect(chapter.Metadata);
        var around = current;
        current = Chapters;
        Collect(chapter.Blocks, depth + 1);
        current = around;
    }

    private void Collect(Table table, int depth)
    {
        CollectInlines(table.Caption, depth: 0);
        Collect(table.HeaderRows, depth);
        Collect(table.BodyRows, depth);
    }

    private void Collect(ImmutableArray<TableRow> rows, int depth)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                Collect(cell.Blocks, depth);
            }
        }
    }

    private void Collect(DefinitionList list, int depth)
    {
        foreach (var entry in list.Entries)
        {
            foreach (var term in entry.Terms)
            {
                CollectInlines(term.Inlines, depth: 0);
            }

            foreach (var definition in entry.Definitions)
            {
                Collect(definition.Blocks, depth);
            }
        }
    }

    private void CollectInlines(ImmutableArray<Inline> inlines, int depth)
    {
        if (depth > limits.MaxNesting || inlines.IsDefault)
        {
            return;
        }

        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Phrase phrase:
                    Name(phrase.Anchor ?? string.Empty);
                    CollectInlines(phrase.Inlines, depth + 1);
                    break;
                case FootnoteReference { Number: > 0 } note when note.Number <= references.Length:
                    references[note.Number - 1]++;
                    break;
                default:
                    CollectInlines(ArticleWalk.Inside(inline), depth + 1);
                    break;
            }
        }
    }

    // No anchor of an author begins with a space.
    private static string ChapterKey(int index) => string.Create(CultureInfo.InvariantCulture, $" chapter {index}");

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
