using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Collecting;

/// <summary>
/// First phase: turns the blocks of an article into boxes that stand one below another, and plants the structure tree
/// on the way. Containers leave no box of their own; what they change is handed down.
/// </summary>
internal sealed class BoxCollector
{
    // The space around verse and the like where paragraphs have none, as a share of the type size.
    private const double LeastDistance = 0.45;

    private readonly List<OutlineEntry> outline = [];
    private readonly List<string> pendingAnchors = [];
    private readonly TitleBlockCollector titles;
    private readonly ContainerCollector containers;
    private readonly ListCollector lists;
    private readonly DefinitionCollector definitions;
    private readonly TableCollector tables;
    private readonly FigureCollector figures;
    private readonly VerseCollector verses;
    private readonly ContentsCollector contents;
    private readonly FootnoteCollector footnotes;
    private readonly HeadingLevels headings = new();
    private bool pageBreakIsPending;
    private bool hasReportedDepth;

    /// <summary>Prepares to collect an article.</summary>
    /// <param name="setting">The article and its surroundings.</param>
    /// <param name="root">The root of the structure tree.</param>
    public BoxCollector(ArticleSetting setting, StructureElement root)
    {
        Setting = setting;
        Body = new BoxContext
        {
            Parent = root,
            Direction = setting.Direction,
            Language = setting.Language,
            ParentLanguage = setting.Language,
        };
        titles = new TitleBlockCollector(this);
        containers = new ContainerCollector(this);
        lists = new ListCollector(this);
        definitions = new DefinitionCollector(this);
        tables = new TableCollector(this);
        figures = new FigureCollector(this);
        verses = new VerseCollector(this);
        contents = new ContentsCollector(this);
        footnotes = new FootnoteCollector(this);
    }

    /// <summary>The article and its surroundings.</summary>
    public ArticleSetting Setting { get; }

    /// <summary>What the body of the article, or of the chapter that is collected, hands down.</summary>
    public BoxContext Body { get; private set; }

    /// <summary>The bookmarks of the headings that were collected.</summary>
    public IReadOnlyList<OutlineEntry> Outline => outline;

    /// <summary>The boxes of each footnote that is referred to, by its number.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Box>> Footnotes => footnotes.Boxes;

    /// <summary>The entries of tables of contents, whose page numbers are to be settled.</summary>
    public IReadOnlyList<ParagraphBox> ContentsEntries => contents.Entries;

    /// <summary>
    /// An indent in points within another. From three eighths of the measure on it grows no more, so that at least a
    /// quarter is left for text between the indents of both sides.
    /// </summary>
    public double Indent(double around, Length by, SourceSpan source)
    {
        var deepest = Setting.Frame.Width * 3 / 8;
        if (around + by.Points <= deepest)
        {
            return around + by.Points;
        }

        if (!hasReportedDepth)
        {
            hasReportedDepth = true;
            Setting.Context.Warn(
                "LA006",
                source,
                "Lists and quotations nest so deep that no room would be left for text; from here on they are not "
                    + "indented further. Nest less."
            );
        }

        return around;
    }

    /// <summary>Collects a whole article: title block, body.</summary>
    public IReadOnlyList<Box> Collect(Article article)
    {
        var boxes = new List<Box>();
        titles.CollectMasthead(boxes, Body);
        titles.Collect(article.Metadata, PageMap.Title, Body, boxes);
        Collect(article.Blocks, Body, boxes);
        return boxes;
    }

    /// <summary>Collects blocks into a list of boxes.</summary>
    public void Collect(ImmutableArray<Block> blocks, BoxContext around, List<Box> boxes)
    {
        for (var index = 0; index < blocks.Length; index++)
        {
            Setting.Context.Cancellation.ThrowIfCancellationRequested();
            var first = boxes.Count;
            Collect(blocks[index], around, boxes);
            if (boxes.Count > first && index + 1 < blocks.Length && Announces(blocks[index], blocks[index + 1]))
            {
                boxes[^1].KeepWithNext = true;
            }
        }
    }

    /// <summary>A style in the size that it has in a container: within footnotes and cells all is as small as their text.</summary>
    public ComputedStyle StyleOf(StyleName name, BoxContext around)
    {
        var isContainersOwn =
            name
            is StyleName.Footnote
                or StyleName.TableCell
                or StyleName.TableHeader
                or StyleName.Callout
                or StyleName.CalloutTitle;
        return Setting.Styles.Paragraph(name, isContainersOwn ? around.OwnScale : around.Scale);
    }

    /// <summary>
    /// The least space in points between paragraphs and what is none: where paragraphs are told apart by an indent and have
    /// no space between them, a part of the type size.
    /// </summary>
    public double Distance(BoxContext around) =>
        Math.Max(ParagraphSpacing(around), LeastDistance * StyleOf(StyleName.Body, around).Size.Points);

    /// <summary>The space in points between the items of a loose list, and behind any list.</summary>
    public double ParagraphSpacing(BoxContext around) =>
        Math.Max(
            StyleOf(StyleName.ListItem, around).SpaceAfter.Points,
            StyleOf(StyleName.Body, around).SpaceAfter.Points
        );

    /// <summary>A paragraph of inlines.</summary>
    public ParagraphBox Paragraph(
        ImmutableArray<Inline> inlines,
        StyleName style,
        StructureElement element,
        BoxContext around
    ) => Paragraph(inlines, StyleOf(style, around), element, around);

    /// <summary>A paragraph of inlines in a style that is changed from the template's.</summary>
    public ParagraphBox Paragraph(
        ImmutableArray<Inline> inlines,
        ComputedStyle style,
        StructureElement element,
        BoxContext around
    )
    {
        var measure = Setting.Frame.Width - around.Left - around.Right;
        var collected = new InlineCollector(Setting, footnotes, measure).Collect(
            inlines,
            style,
            around.Direction,
            around.Language
        );
        footnotes.Collect(collected.Marks, element.Parent ?? element);
        return Paragraph(collected, style, element, around);
    }

    /// <summary>A plain text in a style, as the marker of a list item needs it.</summary>
    public ParagraphText PlainText(string text, StyleName styleName, BoxContext around, SourceSpan source)
    {
        var style = Setting.Styles.TextStyleOf(StyleOf(styleName, around));
        return new ParagraphText(
            text,
            [new StyledSpan(0, text.Length, style, 0, source)],
            around.Direction,
            around.Language
        );
    }

    /// <summary>A paragraph of text that was collected.</summary>
    public ParagraphBox Paragraph(
        CollectedText collected,
        ComputedStyle style,
        StructureElement element,
        BoxContext around,
        ContentsNumber? pageNumber = null
    )
    {
        var (start, end) = around.IsIndented ? (0, 0) : (style.IndentStart.Points, style.IndentEnd.Points);
        var box = new ParagraphBox
        {
            Text = collected.Text,
            Style = style,
            Baseline = Setting.Styles.BaselineOf(style),
            Align = AlignmentOf(around, style.Align),
            Element = element,
            Roles = collected.Roles,
            Marks = collected.Marks,
            PageNumber = pageNumber,
            SpaceBefore = (around.Spacing ?? style.SpaceBefore.Points) + RoomOf(style.BorderTop),
            RuleAbove = RoomOf(style.BorderTop),
            SpaceAfter = (around.Spacing ?? style.SpaceAfter.Points) + RoomOf(style.BorderBottom),
            KeepWithNext = style.KeepWithNext,
            Left = around.Left + (around.IsRightToLeft ? end : start),
            Right = around.Right + (around.IsRightToLeft ? start : end),
            Decorations = around.Decorations,
        };
        foreach (var anchor in collected.EmptyAnchors)
        {
            box.AddAnchor(anchor);
        }

        return box;
    }

    /// <summary>Hangs a marker on the first paragraph of what it marks; what starts with something else gets an empty one.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="style">The style of an empty paragraph.</param>
    /// <param name="around">What is handed down to what it marks.</param>
    /// <param name="first">Index of its first box.</param>
    /// <param name="boxes">The boxes, up to its last one.</param>
    public void HangMarker(ListMarker marker, StyleName style, BoxContext around, int first, List<Box> boxes)
    {
        if (boxes.Count > first && boxes[first] is ParagraphBox { Marker: null } paragraph)
        {
            paragraph.Marker = marker;
            return;
        }

        var empty = Paragraph([], style, around.Parent, around);
        empty.Marker = marker;
        if (boxes.Count > first)
        {
            // The marker goes where what it marks goes.
            (empty.StartsPage, boxes[first].StartsPage) = (boxes[first].StartsPage, false);
            empty.KeepWithNext = true;
        }

        boxes.Insert(first, empty);
    }

    /// <summary>Adds a heading to the outline, and says at which level of the structure it stands.</summary>
    public int EnterHeading(int written, string title, string anchor)
    {
        var level = headings.Enter(written);
        if (title.Length > 0)
        {
            outline.Add(new OutlineEntry(level, title, anchor));
        }

        return level;
    }

    /// <summary>Whether a block announces the next one, as "for example:" does a list, and had better stay with it.</summary>
    private static bool Announces(Block block, Block next) =>
        block is Paragraph { Inlines: [.., Text last] }
        && next is not (Model.Paragraph or Heading or PageBreak or ThematicBreak)
        && last.Value.AsSpan().TrimEnd().EndsWith(':');

    /// <summary>How a column's alignment, which may name a side of the sheet, aligns text of a direction.</summary>
    private static TextAlignment AlignmentOf(BoxContext around, TextAlignment style) =>
        around.Column switch
        {
            ColumnAlignment.Center => TextAlignment.Center,
            ColumnAlignment.Left => around.IsRightToLeft ? TextAlignment.End : TextAlignment.Start,
            ColumnAlignment.Right => around.IsRightToLeft ? TextAlignment.Start : TextAlignment.End,
            _ => style,
        };

    /// <summary>The room that a rule takes above or below a paragraph in points.</summary>
    private static double RoomOf(Rule? rule) => rule is null ? 0 : rule.Gap.Points + rule.Width.Points;

    private void Collect(Block block, BoxContext around, List<Box> boxes)
    {
        var first = boxes.Count;
        if (block.Anchor is { } anchor)
        {
            pendingAnchors.Add(anchor);
        }

        CollectKind(block, around.Turned(block.Direction, block.Language), boxes);
        if (boxes.Count > first)
        {
            if (around.ListDepth == 0 && block is ListBlock or DefinitionList or Verse or LineBlock or TableOfContents)
            {
                // However close its lines stand, the whole keeps the distance of a paragraph.
                var distance = block is ListBlock ? ParagraphSpacing(around) : Distance(around);
                boxes[^1].SpaceAfter = Math.Max(boxes[^1].SpaceAfter, distance);
            }

            // What led to a place between blocks leads to the next thing that stands on a page.
            pendingAnchors.ForEach(boxes[first].AddAnchor);
            pendingAnchors.Clear();
            boxes[first].StartsPage |= pageBreakIsPending;
            pageBreakIsPending = false;
        }
    }

    private void CollectKind(Block block, BoxContext around, List<Box> boxes)
    {
        switch (block)
        {
            case Heading heading:
                CollectHeading(heading, around, boxes);
                break;
            case Paragraph paragraph:
                CollectParagraph(paragraph, around, boxes);
                break;
            case ListBlock list:
                lists.Collect(list, around, boxes);
                break;
            case Quote quote:
                containers.Collect(quote, around, boxes);
                break;
            case CodeBlock code:
                containers.Collect(code, around, boxes);
                break;
            case Callout callout:
                containers.Collect(callout, around, boxes);
                break;
            case LineBlock lines:
                containers.Collect(lines, around, boxes);
                break;
            case Division division:
                containers.Collect(division, around, boxes);
                break;
            case DefinitionList list:
                definitions.Collect(list, around, boxes);
                break;
            case Table table:
                tables.Collect(table, around, boxes);
                break;
            case Figure figure:
                figures.Collect(figure, around, boxes);
                break;
            case Verse verse:
                verses.Collect(verse, around, boxes);
                break;
            case TableOfContents toc:
                contents.Collect(toc, around, boxes);
                break;
            case Chapter chapter:
                CollectChapter(chapter, around, boxes);
                break;
            case PageBreak:
                BreakPage(block, around);
                break;
            case ThematicBreak:
                boxes.Add(
                    new RuleBox(Setting.Template.ThematicBreak)
                    {
                        // It parts what is above from what is below, and parts nothing at the foot of a page.
                        KeepWithNext = true,
                        Left = around.Left,
                        Right = around.Right,
                        Decorations = around.Decorations,
                    }
                );
                break;
            default:
                throw new NotSupportedException($"The typesetter cannot set a {block.GetType().Name}.");
        }
    }

    private void CollectHeading(Heading heading, BoxContext around, List<Box> boxes)
    {
        var level = EnterHeading(heading.Level, InlineText.Of(heading.Inlines).Trim(), heading.Id);
        var element = around.Add(StructureRole.H1 + (level - 1));
        var style = StyleName.Heading1 + (heading.Level - 1);
        var box = Paragraph(heading.Inlines, style, element, around);
        box.AddAnchor(heading.Id);
        boxes.Add(box);
    }

    private void CollectParagraph(Paragraph paragraph, BoxContext around, List<Box> boxes)
    {
        // A footnote stands behind the paragraph that refers to it, which must be an element of its own then.
        var needsNone =
            around.IsOnlyParagraph && !around.HasOwnLanguage && !footnotes.AreReferredToIn(paragraph.Inlines);
        var element = needsNone ? around.Parent : around.Add(StructureRole.P);
        boxes.Add(Paragraph(paragraph.Inlines, around.ParagraphStyle, element, around));
    }

    private void CollectChapter(Chapter chapter, BoxContext around, List<Box> boxes)
    {
        var (outside, first) = (Body, boxes.Count);
        var inside = around.Turned(chapter.Metadata.Direction, chapter.Metadata.Language);
        Body = inside.Within(inside.Add(StructureRole.Art));
        headings.Clear();
        var anchor = contents.EnterChapter(chapter);
        titles.Collect(chapter.Metadata, anchor, Body, boxes);
        Collect(chapter.Blocks, Body, boxes);
        Body = outside;
        if (boxes.Count > first)
        {
            boxes[first].StartsPage = true;
            boxes[first].Chapter = InlineText.Of(chapter.Metadata.Title).Trim();
        }

        contents.LeaveChapter();
    }

    private void BreakPage(Block block, BoxContext around)
    {
        if (around.IsInCell)
        {
            Setting.Context.Warn(
                "LA009",
                block.Span,
                "A page cannot be ended within a cell of a table; the page break is left out. Place it before or behind the table."
            );
            return;
        }

        pageBreakIsPending = true;
    }
}
