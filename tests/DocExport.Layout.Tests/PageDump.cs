using System.Globalization;
using System.Text;
using DocExport.Pages;

namespace DocExport.Layout.Tests;

/// <summary>
/// Writes pages as text, an item a line: where it stands, what it is, and its text in logical order. Points are
/// rounded. A line shows its baseline and its left and right edge, then its text by structure element.
/// </summary>
internal static class PageDump
{
    public static string Of(PagedDocument document, IReadOnlyList<Page> pages)
    {
        var text = new StringBuilder();
        foreach (var entry in document.Outline)
        {
            Line(text, $"outline {entry.Level} {entry.Title} -> {entry.Destination}");
        }

        foreach (var page in pages)
        {
            Line(text, $"page {page.Number}");
            for (var index = 0; index < page.Items.Length; index++)
            {
                index += WriteLeader(text, page.Items, index);
                Write(text, page.Items[index]);
            }

            foreach (var link in page.Links)
            {
                var box = $"{link.Y:0}-{link.Y + link.Height:0} {link.X:0}-{link.X + link.Width:0}";
                Line(text, $"  link {box} {link.Element.Role} {link.Target} \"{link.Description}\"");
            }

            foreach (var destination in page.Destinations)
            {
                Line(text, $"  destination {destination.Y:0} {destination.Name}");
            }
        }

        return text.ToString();
    }

    /// <summary>The text of a run in logical order.</summary>
    public static string TextOf(GlyphRun run)
    {
        var text = new StringBuilder();
        foreach (var cluster in run.Clusters)
        {
            text.Append(run.Text.Span.Slice(cluster.TextStart, cluster.TextLength));
        }

        return text.ToString();
    }

    /// <summary>The structure tree, an element a line, each with what a reader is told beside its text.</summary>
    public static string OfStructure(StructureElement root)
    {
        var text = new StringBuilder();
        Write(text, root, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, StructureElement element, int depth)
    {
        text.Append(' ', 2 * depth).Append(element.Role);
        Note("lang", element.Language);
        Note("alt", element.Alternative);
        Note("id", element.Id);
        Note("columns", element.ColumnSpan > 1 ? element.ColumnSpan.ToString(CultureInfo.InvariantCulture) : null);
        Note("rows", element.RowSpan > 1 ? element.RowSpan.ToString(CultureInfo.InvariantCulture) : null);
        Note("heads", element.HeadsRow ? "row" : null);
        text.Append('\n');
        foreach (var child in element.Children.OfType<StructureElement>())
        {
            Write(text, child, depth + 1);
        }

        void Note(string name, string? value) => text.Append(value is null ? "" : $" {name}={value}");
    }

    /// <summary>Writes the dots of a leader on one line.</summary>
    /// <returns>How many items those are.</returns>
    private static int WriteLeader(StringBuilder text, IReadOnlyList<PageItem> items, int start)
    {
        var dots = items
            .Skip(start)
            .TakeWhile(item => item is FilledRectangle { Width: < 1 } dot && Math.Abs(dot.Width - dot.Height) < 0.01)
            .Cast<FilledRectangle>()
            .ToList();
        if (dots.Count > 0)
        {
            Line(text, $"  dots {dots[0].Y:0} {dots[0].X:0}-{dots[^1].X:0}");
        }

        return dots.Count;
    }

    private static void Write(StringBuilder text, PageItem item)
    {
        switch (item)
        {
            case FilledRectangle area:
                Line(text, $"  area {area.Y:0}-{area.Y + area.Height:0} {area.X:0}-{area.X + area.Width:0}");
                break;
            case ImageItem image:
                var role = image.Content?.Parent is { } element ? $"{element.Role}[{element.Alternative}]" : "artifact";
                Line(
                    text,
                    $"  image {image.Y:0}-{image.Y + image.Height:0} {image.X:0}-{image.X + image.Width:0} {role}"
                );
                break;
            case TextLine line:
                var (left, right) = (line.Runs.Min(run => run.X), line.Runs.Max(run => run.X + run.Width));
                Line(text, $"  text {line.Baseline:0} {left:0}-{right:0}{Segments(line)}");
                break;
            default:
                throw new NotSupportedException(item.GetType().Name);
        }
    }

    private static string Segments(TextLine line)
    {
        var text = new StringBuilder();
        var content = line.Runs[0].Content;
        for (var index = 0; index < line.Runs.Length; index++)
        {
            var run = line.Runs[index];
            if (index == 0 || run.Content != content)
            {
                content = run.Content;
                text.Append(index == 0 ? "" : "]").Append(' ').Append(content?.Parent?.Role.ToString() ?? "artifact");
                text.Append('[');
            }

            text.Append(
                    run.Rise == 0 ? ""
                    : run.Rise > 0 ? "^"
                    : "_"
                )
                .Append(TextOf(run));
        }

        return text.Append(']').ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
