using System.Collections.Immutable;
using System.Globalization;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>
/// Collects tables of contents: the headings of the article, or of the chapter in which the table stands. Each entry is
/// a link; its page number is filled in when pages are settled.
/// </summary>
internal sealed class ContentsCollector(BoxCollector blocks)
{
    private readonly List<ParagraphBox> entries = [];
    private Chapter? current;
    private int chapters;

    /// <summary>The entries that were collected.</summary>
    public IReadOnlyList<ParagraphBox> Entries => entries;

    /// <summary>Enters a chapter.</summary>
    /// <returns>The anchor of its title.</returns>
    public string EnterChapter(Chapter chapter)
    {
        (current, chapters) = (chapter, chapters + 1);
        return AnchorOfChapter(chapters);
    }

    /// <summary>Leaves the chapter.</summary>
    public void LeaveChapter() => current = null;

    public void Collect(TableOfContents contents, BoxContext around, List<Box> boxes)
    {
        var levels = contents.Levels ?? blocks.Setting.Template.Contents.Levels;
        var headings = current is null
            ? HeadingsOf(blocks.Setting.Article, levels)
            : HeadingsOf(current.Metadata, current.Blocks, levels);
        if (headings.Count == 0)
        {
            blocks.Setting.Context.Warn(
                "LA010",
                contents.Span,
                "There are no headings that a table of contents could list; it is left out. Add headings or remove its mark."
            );
            return;
        }

        var title = blocks.Setting.Template.Labels(around.Language).Contents;
        var inlines = ImmutableArray.Create<Inline>(new Text(contents.Span, title));
        var titleBox = blocks.Paragraph(inlines, StyleName.ContentsTitle, around.Add(StructureRole.P), around);
        titleBox.KeepWithNext = true;
        boxes.Add(titleBox);
        var inside = around.Within(around.Add(StructureRole.TOC));
        foreach (var heading in headings)
        {
            boxes.Add(Entry(heading, contents.Span, inside));
        }
    }

    // No anchor of the author's has such a name, for anchors hold no punctuation but the hyphen.
    private static string AnchorOfChapter(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"#chapter-{number}");

    private ParagraphBox Entry(ContentsHeading heading, SourceSpan source, BoxContext around)
    {
        var setting = blocks.Setting;
        var turned = around.Turned(heading.Direction, heading.Language);
        var style = blocks.StyleOf(StyleName.ContentsEntry, turned);
        var start = turned.Start + (turned.IsIndented ? 0 : style.IndentStart.Points);
        var inner = turned.Indented(
            start + ((heading.Depth - 1) * setting.Template.Contents.Indent.Points),
            turned.End + (turned.IsIndented ? 0 : style.IndentEnd.Points)
        ) with
        {
            IsIndented = true,
        };
        var text = blocks.PlainText(heading.Title, StyleName.ContentsEntry, inner, source);
        var element = turned.Add(StructureRole.TOCI).Add(StructureRole.Reference);
        var link = new InlineRole(StructureRole.Link, null) { Description = heading.Title };
        var number = new ContentsNumber(heading.Anchor, link, setting.Template.Contents.Leader);
        var box = blocks.Paragraph(new CollectedText(text, [link]), style, element, inner, number);
        entries.Add(box);
        return box;
    }

    private static List<ContentsHeading> HeadingsOf(Article article, int levels)
    {
        var found = new List<ContentsHeading>();
        Find(article.Metadata, article.Blocks, levels, isWithinChapters: false, found);
        var number = 0;
        foreach (var chapter in article.Blocks.OfType<Chapter>())
        {
            number++;
            var title = InlineText.Of(chapter.Metadata.Title).Trim();
            var first = found.Count;
            Find(chapter.Metadata, chapter.Blocks, levels, isWithinChapters: title.Length > 0, found);
            if (title.Length > 0)
            {
                found.Insert(first, new ContentsHeading(1, title, AnchorOfChapter(number)));
            }

            for (var index = first; index < found.Count; index++)
            {
                found[index] = found[index] with
                {
                    Direction = chapter.Metadata.Direction,
                    Language = chapter.Metadata.Language,
                };
            }
        }

        return found;
    }

    private static List<ContentsHeading> HeadingsOf(ArticleMetadata metadata, ImmutableArray<Block> body, int levels)
    {
        var found = new List<ContentsHeading>();
        Find(metadata, body, levels, isWithinChapters: false, found);
        return found;
    }

    /// <summary>Finds the headings down to a depth below the title; those of a chapter stand below its entry.</summary>
    private static void Find(
        ArticleMetadata metadata,
        ImmutableArray<Block> body,
        int levels,
        bool isWithinChapters,
        List<ContentsHeading> found
    )
    {
        var hierarchy = new HeadingLevels();
        var above = 0;
        if (!metadata.Title.IsDefaultOrEmpty)
        {
            hierarchy.Enter(1);
            above = isWithinChapters ? 0 : 1;
        }

        foreach (var heading in ArticleWalk.Headings(body))
        {
            var depth = Math.Max(1, hierarchy.Enter(heading.Level) - above);
            var title = InlineText.Of(heading.Inlines).Trim();
            if (depth <= levels && title.Length > 0)
            {
                found.Add(new ContentsHeading(depth, title, heading.Id));
            }
        }
    }

    private sealed record ContentsHeading(int Depth, string Title, string Anchor)
    {
        public Direction? Direction { get; init; }

        public string? Language { get; init; }
    }
}
