using System.Collections.Immutable;
using System.Text;

namespace DocExport.Benchmarks;

/// <summary>
/// The seed article with the words of each paragraph in another order: as long as the seed, but a text that no cache
/// has seen.
/// </summary>
/// <param name="Title">The title.</param>
/// <param name="Markdown">The whole article.</param>
/// <param name="Body">The article without its front matter.</param>
/// <param name="Paragraphs">Its paragraphs, headings, list items and cells without their marks, the title among them.</param>
internal sealed record ArticleVariant(string Title, string Markdown, string Body, ImmutableArray<string> Paragraphs)
{
    private static readonly string[] Marks = ["## ", "- ", "title: ", "keywords: "];

    /// <summary>Prepares variants; the same count gives the same ones.</summary>
    public static ImmutableArray<ArticleVariant> Of(string seed, int count)
    {
        var order = new Random(20240607);
        return [.. Enumerable.Range(0, count).Select(_ => Shuffle(seed, order))];
    }

    /// <summary>The article in UTF-8.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Markdown);

    private static ArticleVariant Shuffle(string seed, Random order)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var lines = new List<string>();
        foreach (var line in seed.Split('\n'))
        {
            if (line.StartsWith("| ---", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
            else if (line.StartsWith('|'))
            {
                var cells = line.Trim('|').Split('|').Select(cell => ShuffleWords(cell.Trim(), order)).ToArray();
                paragraphs.AddRange(cells);
                lines.Add($"| {string.Join(" | ", cells)} |");
            }
            else
            {
                var mark = Array.Find(Marks, mark => line.StartsWith(mark, StringComparison.Ordinal)) ?? "";
                var isText = line is not ("" or "---") && !line.StartsWith("lang:", StringComparison.Ordinal);
                var text = isText ? ShuffleWords(line[mark.Length..], order) : line;
                lines.Add(isText ? mark + text : line);
                if (isText)
                {
                    paragraphs.Add(text);
                }
            }
        }

        var title = lines.Find(line => line.StartsWith("title: ", StringComparison.Ordinal))!["title: ".Length..];
        var bodyStart = lines.LastIndexOf("---") + 1;
        var body = string.Join('\n', lines.Skip(bodyStart));
        return new ArticleVariant(title, string.Join('\n', lines), body, paragraphs.ToImmutable());
    }

    private static string ShuffleWords(string text, Random order)
    {
        var words = text.Split(' ');
        order.Shuffle(words);
        return string.Join(' ', words);
    }
}
