using System.Text;
using CsCheck;
using DocExport.Pages;

namespace DocExport.Layout.Tests;

/// <summary>What holds for any article.</summary>
public class PropertyTests
{
    private const double Left = 15;
    private const double Width = 240;
    private const double Top = 30;
    private const int Lines = 12;

    [Fact]
    public void Every_word_is_painted_once_and_read_in_order() =>
        RandomArticle.Articles.Sample(
            article =>
            {
                var (document, pages, _) = Workshop.Set(article, Workshop.Template(Lines), images: Make.Images);
                var painted = TextByContent(pages);
                var read = new StringBuilder();
                Read(document.Structure, painted, read);

                Assert.Empty(painted);
                Assert.Equal(
                    RandomArticle.TextOf(article),
                    string.Concat(read.ToString().Where(c => !char.IsWhiteSpace(c)))
                );
            },
            iter: 100
        );

    [Fact]
    public void Nothing_stands_outside_the_frame() =>
        RandomArticle.Articles.Sample(
            article =>
            {
                var isRightToLeft = article.Metadata.Direction == Primitives.Direction.RightToLeft;
                var left = isRightToLeft ? Left : 280 - Left - Width;
                var (_, pages, _) = Workshop.Set(article, Workshop.Template(Lines), images: Make.Images);
                foreach (var page in pages)
                {
                    foreach (var item in page.Items)
                    {
                        CheckPlace(item, left);
                    }
                }
            },
            iter: 100
        );

    private static void CheckPlace(PageItem item, double left)
    {
        // Rules stand with half their width on either side of an edge; the edge of a line may grow a little when it is
        // shaped again, for its last letter is no longer kerned with the space behind it.
        const double rule = 0.51;
        const double edge = 1;
        if (item is FilledRectangle area)
        {
            Assert.InRange(area.X, left - rule, left + Width);
            Assert.InRange(area.X + area.Width, left, left + Width + rule);
        }
        else if (item is ImageItem image)
        {
            Assert.InRange(image.X, left - rule, left + Width);
            Assert.InRange(image.X + image.Width, left, left + Width + rule);
            Assert.InRange(image.Y, Top, Top + (Lines * Workshop.LineHeight));
            Assert.InRange(image.Y + image.Height, Top, Top + (Lines * Workshop.LineHeight) + rule);
        }
        else if (item is TextLine line)
        {
            Assert.InRange(line.Runs.Min(run => run.X), left - edge, left + Width);
            Assert.InRange(line.Runs.Max(run => run.X + run.Width), left, left + Width + edge);
            if (line.Runs[0].Content is not null)
            {
                Assert.InRange(line.Baseline, Top, Top + (Lines * Workshop.LineHeight));
            }
        }
    }

    /// <summary>The text of each piece of content; one that is painted in two places fails.</summary>
    private static Dictionary<MarkedContent, string> TextByContent(List<Page> pages)
    {
        var texts = new Dictionary<MarkedContent, string>();
        foreach (var image in pages.SelectMany(page => page.Items).OfType<ImageItem>())
        {
            // One of a header row that stands here again is no content.
            if (image.Content is { } figure)
            {
                texts.Add(figure, "");
            }
        }

        MarkedContent? last = null;
        foreach (var run in pages.SelectMany(page => page.Items).OfType<TextLine>().SelectMany(line => line.Runs))
        {
            if (run.Content is { } content)
            {
                Assert.True(content == last || !texts.ContainsKey(content), "content is painted in two places");
                texts[content] = texts.GetValueOrDefault(content, "") + PageDump.TextOf(run);
            }

            last = run.Content;
        }

        return texts;
    }

    private static void Read(StructureElement element, Dictionary<MarkedContent, string> painted, StringBuilder read)
    {
        foreach (var child in element.Children)
        {
            if (child is StructureElement inner)
            {
                Read(inner, painted, read);
                continue;
            }

            Assert.True(painted.Remove((MarkedContent)child, out var text), "content is never painted");
            read.Append(IsGenerated(element) ? "" : text);
        }
    }

    /// <summary>Whether an element is the marker of a list item or the number before a footnote; a term of a definition is a label, too.</summary>
    private static bool IsGenerated(StructureElement? element)
    {
        var label = element?.Role == StructureRole.Link ? element.Parent : element;
        return label?.Role == StructureRole.Lbl
            && (label.Parent!.Role == StructureRole.Note || label.Parent.Parent!.ListNumbering is not null);
    }
}
