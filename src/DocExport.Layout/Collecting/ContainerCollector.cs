using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Collecting;

/// <summary>Collects quotations, callouts, divisions, code and lines that are kept.</summary>
internal sealed class ContainerCollector(BoxCollector blocks)
{
    // The width of a space before a kept line, as a share of the type size.
    private const double SpaceInEms = 0.5;

    // The paragraphs of a callout that are kept together, as long as none of them must be parted.
    private const int MostCalloutBlocksKept = 6;

    // Code of so few lines is kept on a page; of longer code so many lines stand at least on each.
    private const int MostCodeLinesKept = 8;
    private const int FewestCodeLines = 3;

    public void Collect(Quote quote, BoxContext around, List<Box> boxes)
    {
        var style = blocks.StyleOf(StyleName.Quote, around);
        var bar = new Decoration
        {
            Left = around.Left,
            Right = around.Right,
            IsRightToLeft = around.IsRightToLeft,
            Bar = style.BorderStart,
            Background = style.Background,
        };
        // The quotation indents all that stands in it, lists and tables too.
        var start = blocks.Indent(around.Start, style.IndentStart, quote.Span);
        var end = blocks.Indent(around.End, style.IndentEnd, quote.Span);
        var inner = around.Within(around.Add(StructureRole.BlockQuote)).Indented(start, end) with
        {
            ParagraphStyle = StyleName.Quote,
            IsIndented = true,
            Decorations = [.. around.Decorations, bar],
        };
        blocks.Collect(quote.Blocks, inner, boxes);
    }

    public void Collect(Callout callout, BoxContext around, List<Box> boxes)
    {
        var look = blocks.Setting.Template.Callouts;
        var color = look.Of(callout.Kind);
        var padding = look.Padding.Points;
        var shade = new Decoration
        {
            Left = around.Left,
            Right = around.Right,
            IsRightToLeft = around.IsRightToLeft,
            Bar = new Rule(look.BarWidth, color, look.Padding),
            Background = blocks.Setting.Styles.Paragraph(StyleName.Callout).Background,
            Padding = padding,
        };
        var inside = look.Padding + look.BarWidth;
        var start = blocks.Indent(around.Start, inside, callout.Span);
        var end = blocks.Indent(around.End, look.Padding, callout.Span);
        var inner = around
            .Within(around.Add(StructureRole.Div))
            .Indented(start, end)
            .Sized(blocks.Setting.Styles.ShareOfBody(StyleName.Callout)) with
        {
            ParagraphStyle = StyleName.Callout,
            IsIndented = true,
            Decorations = [.. around.Decorations, shade],
        };
        var title = callout.Title.IsDefaultOrEmpty
            ? [new Text(callout.Span, blocks.Setting.Template.Labels(around.Language).Of(callout.Kind))]
            : callout.Title;
        var first = boxes.Count;
        var style = blocks.StyleOf(StyleName.CalloutTitle, inner) with { Color = color };
        var titleBox = blocks.Paragraph(title, style, inner.Add(StructureRole.P), inner);
        titleBox.KeepWithNext = !callout.Blocks.IsDefaultOrEmpty;
        boxes.Add(titleBox);
        blocks.Collect(callout.Blocks, inner, boxes);
        for (var index = first; index < boxes.Count - 1 && boxes.Count - first <= MostCalloutBlocksKept; index++)
        {
            boxes[index].KeepWithNext = true;
        }

        // The callout stands as far from what is around as a paragraph does, however close blocks stand there or in it.
        var distance = blocks.Distance(around);
        boxes[first].SpaceBefore = Math.Max(boxes[first].SpaceBefore, around.Spacing is null ? 0 : distance) + padding;
        boxes[^1].SpaceAfter = Math.Max(boxes[^1].SpaceAfter, distance) + padding;
    }

    /// <summary>Blocks that share a direction or a language; what they share is handed down by now.</summary>
    public void Collect(Division division, BoxContext around, List<Box> boxes) =>
        blocks.Collect(division.Blocks, around with { IsOnlyParagraph = false }, boxes);

    public void Collect(CodeBlock code, BoxContext around, List<Box> boxes)
    {
        var style = blocks.StyleOf(StyleName.CodeBlock, around);
        var padding = style.Size.Points / 2;
        var outer = around.Indented(around.Start + style.IndentStart.Points, around.End + style.IndentEnd.Points);
        var shade = new Decoration
        {
            Left = outer.Left,
            Right = outer.Right,
            IsRightToLeft = around.IsRightToLeft,
            Background = style.Background,
            Padding = padding,
        };
        var inner = outer with
        {
            Left = outer.Left + padding,
            Right = outer.Right + padding,
            IsIndented = true,
            Decorations = [.. around.Decorations, shade],
            Column = ColumnAlignment.Start,
            Spacing = 0,
        };
        // Code is an inline element, which stands in a block element (ISO 32000-1 14.8.4.4).
        var element = around.Add(StructureRole.P).Add(StructureRole.Code);
        var textStyle = blocks.Setting.Styles.TextStyleOf(style with { Background = null });
        var first = boxes.Count;
        foreach (var line in code.Text.Split('\n'))
        {
            // Each line is a paragraph of its own, so that empty lines and leading spaces stay.
            var expanded = CodeText.Isolate(CodeText.ExpandTabs(line));
            var span = new StyledSpan(0, expanded.Length, textStyle, 0, code.Span);
            var text = new ParagraphText(expanded, [span], Direction.LeftToRight, null);
            boxes.Add(blocks.Paragraph(CollectedText.Plain(text), style, element, inner));
        }

        for (var index = first; index < boxes.Count - 1; index++)
        {
            boxes[index].KeepWithNext =
                boxes.Count - first <= MostCodeLinesKept
                || index - first < FewestCodeLines - 1
                || boxes.Count - 1 - index < FewestCodeLines;
        }

        boxes[first].SpaceBefore = style.SpaceBefore.Points + padding;
        boxes[^1].SpaceAfter = style.SpaceAfter.Points + padding;
    }

    public void Collect(LineBlock block, BoxContext around, List<Box> boxes)
    {
        var style = blocks.StyleOf(StyleName.LineBlock, around);
        var element = around.Add(StructureRole.P);
        var (start, end) = around.IsIndented
            ? (around.Start, around.End)
            : (around.Start + style.IndentStart.Points, around.End + style.IndentEnd.Points);
        var first = boxes.Count;
        foreach (var line in block.Lines)
        {
            // Each line is a paragraph of its own, so that it keeps its indent where it is wrapped.
            var indent = Math.Min(line.Indent, blocks.Setting.Frame.Width) * SpaceInEms * style.Size.Points;
            var inner = around.Indented(blocks.Indent(start, new Length(indent), line.Span), end) with
            {
                IsIndented = true,
                Spacing = 0,
            };
            boxes.Add(blocks.Paragraph(line.Inlines, style, element, inner));
        }

        boxes[first].SpaceBefore = around.Spacing ?? style.SpaceBefore.Points;
        boxes[^1].SpaceAfter = around.Spacing ?? style.SpaceAfter.Points;
    }
}
