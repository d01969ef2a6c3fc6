using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Layout.Styling;
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
    private readonly Template template;
    private readonly StyleSheet styles;
    private readonly StructureElement root;
    private readonly Direction direction;
    private readonly string language;
    private readonly ExportContext context;
    private readonly List<OutlineEntry> outline = [];
    private readonly ListCollector lists;
    private readonly TableCollector tables;
    private readonly Stack<(int Written, int Given)> headings = [];
    private bool hasReportedDepth;

    public BoxCollector(
        Template template,
        StyleSheet styles,
        StructureElement root,
        Direction direction,
        string language,
        ExportContext context
    )
    {
        this.template = template;
        this.styles = styles;
        this.root = root;
        this.direction = direction;
        this.language = language;
        this.context = context;
        lists = new ListCollector(this, template);
        tables = new TableCollector(this, template);
    }

    /// <summary>The bookmarks of the headings that were collected.</summary>
    public IReadOnlyList<OutlineEntry> Outline => outline;

    /// <summary>
    /// An indent in points within another. From three eighths of the measure on it grows no more, so that at least a
    /// quarter is left for text between the indents of both sides.
    /// </summary>
    public double Indent(double around, Length by, SourceSpan source)
    {
        var page = template.Page;
        var deepest = (page.Width - page.MarginStart - page.MarginEnd).Points * 3 / 8;
        if (around + by.Points <= deepest)
        {
            return around + by.Points;
        }

        if (!hasReportedDepth)
        {
            hasReportedDepth = true;
            context.Warn(
                "LA006",
                source,
                "Lists and quotations nest so deep that no room would be left for text; from here on they are not "
                    + "indented further. Nest less."
            );
        }

        return around;
    }

    /// <summary>The article's base direction.</summary>
    public Direction Direction => direction;

    /// <summary>The export that this is part of.</summary>
    public ExportContext Context => context;

    /// <summary>Collects a whole article: title, keywords, body.</summary>
    public IReadOnlyList<Box> Collect(Article article)
    {
        var boxes = new List<Box>();
        var body = new BoxContext { Parent = root };
        CollectTitle(article.Metadata, body, boxes);
        CollectKeywords(article.Metadata, body, boxes);
        Collect(article.Blocks, body, boxes);
        return boxes;
    }

    /// <summary>Collects blocks into a list of boxes.</summary>
    public void Collect(ImmutableArray<Block> blocks, BoxContext around, List<Box> boxes)
    {
        foreach (var block in blocks)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Collect(block, around, boxes);
        }
    }

    /// <summary>A paragraph of inlines.</summary>
    public ParagraphBox Paragraph(
        ImmutableArray<Inline> inlines,
        StyleName styleName,
        StructureElement element,
        BoxContext around,
        string? anchor = null
    )
    {
        var style = styles.Paragraph(styleName);
        var collector = new InlineCollector(styles);
        var text = collector.Collect(inlines, style, direction, language);
        return Paragraph(text, collector.Roles, style, element, around, anchor);
    }

    /// <summary>A plain text in a style, as the marker of a list item needs it.</summary>
    public ParagraphText PlainText(string text, StyleName styleName, SourceSpan source)
    {
        var style = styles.TextStyleOf(styles.Paragraph(styleName));
        return new ParagraphText(text, [new StyledSpan(0, text.Length, style, 0, source)], direction, language);
    }

    private ParagraphBox Paragraph(
        ParagraphText text,
        IReadOnlyList<InlineRole> roles,
        ComputedStyle style,
        StructureElement element,
        BoxContext around,
        string? anchor = null
    ) =>
        new()
        {
            Text = text,
            Style = style,
            Baseline = styles.BaselineOf(style),
            Align = around.Align ?? style.Align,
            Element = element,
            Roles = roles,
            Anchor = anchor,
            SpaceBefore = (around.Spacing ?? style.SpaceBefore.Points) + RoomOf(style.BorderTop),
            SpaceAfter = (around.Spacing ?? style.SpaceAfter.Points) + RoomOf(style.BorderBottom),
            KeepWithNext = style.KeepWithNext,
            Start = around.Start + (around.IsIndented ? 0 : style.IndentStart.Points),
            End = around.End + (around.IsIndented ? 0 : style.IndentEnd.Points),
            Decorations = around.Decorations,
        };

    /// <summary>The room that a rule takes above or below a paragraph in points.</summary>
    private static double RoomOf(Rule? rule) => rule is null ? 0 : rule.Gap.Points + rule.Width.Points;

    private void Collect(Block block, BoxContext around, List<Box> boxes)
    {
        switch (block)
        {
            case Heading heading:
                CollectHeading(heading, around, boxes);
                break;
            case Paragraph paragraph:
                var element = around.IsOnlyParagraph ? around.Parent : around.Parent.Add(StructureRole.P);
                boxes.Add(Paragraph(paragraph.Inlines, around.ParagraphStyle, element, around));
                break;
            case ListBlock list:
                lists.Collect(list, around, boxes);
                break;
            case Quote quote:
                CollectQuote(quote, around, boxes);
                break;
            case CodeBlock code:
                CollectCode(code, around, boxes);
                break;
            case Table table:
                tables.Collect(table, around, boxes);
                break;
            case ThematicBreak:
                boxes.Add(new RuleBox(template.ThematicBreak) { Start = around.Start, End = around.End });
                break;
            default:
                throw new NotSupportedException($"The typesetter cannot set a {block.GetType().Name}.");
        }
    }

    private void CollectTitle(ArticleMetadata metadata, BoxContext around, List<Box> boxes)
    {
        if (metadata.Title.IsDefaultOrEmpty)
        {
            return;
        }

        // No heading has this id, for ids hold no punctuation but the hyphen.
        const string anchor = "#title";
        headings.Push((1, 1));
        boxes.Add(Paragraph(metadata.Title, StyleName.Title, root.Add(StructureRole.H1), around, anchor));
        outline.Add(new OutlineEntry(1, InlineText.Of(metadata.Title).Trim(), anchor));
    }

    private void CollectKeywords(ArticleMetadata metadata, BoxContext around, List<Box> boxes)
    {
        if (metadata.Keywords.IsDefaultOrEmpty)
        {
            return;
        }

        var labels = template.Labels(language);
        var label = metadata.Keywords.Length == 1 ? labels.Keyword : labels.Keywords;
        var line = $"{label} {string.Join(labels.Separator, metadata.Keywords)}";
        var inlines = ImmutableArray.Create<Inline>(new Text(metadata.KeywordsSpan, line));
        boxes.Add(Paragraph(inlines, StyleName.Keywords, root.Add(StructureRole.P), around));
    }

    private void CollectHeading(Heading heading, BoxContext around, List<Box> boxes)
    {
        var level = LevelOf(heading);
        var element = around.Parent.Add(StructureRole.H1 + (level - 1));
        var style = StyleName.Heading1 + (heading.Level - 1);
        boxes.Add(Paragraph(heading.Inlines, style, element, around, heading.Id));
        var title = InlineText.Of(heading.Inlines).Trim();
        if (title.Length > 0)
        {
            outline.Add(new OutlineEntry(level, title, heading.Id));
        }
    }

    /// <summary>
    /// The level of a heading in the structure: it skips none, whatever the author wrote (ISO 14289-1 7.4.2), and
    /// headings that the author made alike stay alike.
    /// </summary>
    private int LevelOf(Heading heading)
    {
        while (headings.Count > 0 && headings.Peek().Written >= heading.Level)
        {
            headings.Pop();
        }

        var level = headings.Count == 0 ? 1 : headings.Peek().Given + 1;
        headings.Push((heading.Level, level));
        return level;
    }

    private void CollectQuote(Quote quote, BoxContext around, List<Box> boxes)
    {
        var style = styles.Paragraph(StyleName.Quote);
        var bar = new Decoration
        {
            Start = around.Start,
            End = around.End,
            Bar = style.BorderStart,
            Background = style.Background,
        };
        var inner = around with
        {
            Parent = around.Parent.Add(StructureRole.BlockQuote),
            IsOnlyParagraph = false,
            ParagraphStyle = StyleName.Quote,
            // The quotation indents all that stands in it, lists and tables too.
            Start = Indent(around.Start, style.IndentStart, quote.Span),
            End = Indent(around.End, style.IndentEnd, quote.Span),
            IsIndented = true,
            Decorations = [.. around.Decorations, bar],
        };
        Collect(quote.Blocks, inner, boxes);
    }

    private void CollectCode(CodeBlock code, BoxContext around, List<Box> boxes)
    {
        var style = styles.Paragraph(StyleName.CodeBlock);
        var shade = new Decoration
        {
            Start = around.Start + style.IndentStart.Points,
            End = around.End + style.IndentEnd.Points,
            Background = style.Background,
            Padding = style.Size.Points / 2,
        };
        var inner = around with
        {
            Start = shade.Start + shade.Padding,
            End = shade.End + shade.Padding,
            IsIndented = true,
            Decorations = [.. around.Decorations, shade],
            Align = null,
            Spacing = 0,
        };
        // Code is an inline element, which stands in a block element (ISO 32000-1 14.8.4.4).
        var element = around.Parent.Add(StructureRole.P).Add(StructureRole.Code);
        var textStyle = styles.TextStyleOf(style with { Background = null });
        var first = boxes.Count;
        foreach (var line in code.Text.Split('\n'))
        {
            // Each line is a paragraph of its own, so that empty lines and leading spaces stay.
            var expanded = CodeText.ExpandTabs(line);
            var span = new StyledSpan(0, expanded.Length, textStyle, 0, code.Span);
            var text = new ParagraphText(expanded, [span], Direction.LeftToRight, null);
            boxes.Add(Paragraph(text, [new InlineRole(null, null)], style, element, inner));
        }

        boxes[first].SpaceBefore = style.SpaceBefore.Points + shade.Padding;
        boxes[^1].SpaceAfter = style.SpaceAfter.Points + shade.Padding;
    }
}
