using System.Collections.Immutable;
using System.Globalization;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Source;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.Html;

/// <summary>
/// The elements of HTML that are open in a container, and what becomes of each when it closes. Tags that HTML lets
/// authors leave out (HTML 13.1.2.4) are supplied. What is nested too deep stands in the element around it.
/// </summary>
internal sealed class HtmlTree(BlockConverter blocks, ReadSession session, List<Block> output)
{
    private readonly List<OpenElement> open = [];

    /// <summary>Where blocks belong now.</summary>
    public List<Block> Current => open.Count == 0 ? output : open[^1].Blocks;

    /// <summary>Adds a block to the element that is open.</summary>
    public void Add(Block block)
    {
        blocks.Count(block.Span);
        Current.Add(block);
    }

    /// <summary>Opens the element of a tag.</summary>
    public void Open(HtmlTag tag, FlowRole role, Markdig.Syntax.SourceSpan place)
    {
        MakeRoomFor(role, place.Start);
        if (role == FlowRole.Rule)
        {
            Add(new ThematicBreak(session.Span(place.Start, place.Length)));
        }
        else if (!tag.Is("col") && HasRoom(place.Start))
        {
            open.Add(Read(tag, role, place.Start));
            blocks.OpenElements++;
        }
    }

    /// <summary>Closes the element that a closing tag names, and what is open in it; none when there is no such element.</summary>
    /// <param name="tag">The closing tag.</param>
    /// <param name="role">What becomes of its element.</param>
    /// <param name="end">Where the tag ends in the body.</param>
    public void Close(HtmlTag tag, FlowRole role, int end)
    {
        for (var i = open.Count - 1; i >= 0 && !IsBorder(open[i].Role, role); i--)
        {
            if (tag.Name.Equals(open[i].Element.Name, StringComparison.OrdinalIgnoreCase))
            {
                CloseTo(i, end);
                return;
            }
        }
    }

    /// <summary>Closes all elements, at the end of the container.</summary>
    public void CloseAll() => CloseTo(0, end: null);

    // A cell is closed by its own tag and those of the table around it alone.
    private static bool IsBorder(FlowRole inner, FlowRole closing) =>
        inner is FlowRole.Table && closing is not FlowRole.Table
            ? closing is not (FlowRole.Section or FlowRole.Row or FlowRole.Cell or FlowRole.Caption)
            : inner is FlowRole.Cell or FlowRole.Caption
                && closing
                    is not (FlowRole.Cell or FlowRole.Row or FlowRole.Section or FlowRole.Table or FlowRole.Caption);

    // The end tags that the element of a role implies, and the start tag of a row before a cell.
    private void MakeRoomFor(FlowRole role, int at)
    {
        if (open is [.., { Role: FlowRole.Paragraph }])
        {
            CloseTo(open.Count - 1, at);
        }

        switch (role)
        {
            case FlowRole.Item:
                CloseWithin(FlowRole.List, at, FlowRole.Item);
                break;
            case FlowRole.Section:
                CloseWithin(FlowRole.Table, at, FlowRole.Section, FlowRole.Row, FlowRole.Cell, FlowRole.Caption);
                break;
            case FlowRole.Row:
                CloseWithin(FlowRole.Table, at, FlowRole.Row, FlowRole.Cell, FlowRole.Caption);
                break;
            case FlowRole.Cell:
                CloseWithin(FlowRole.Table, at, FlowRole.Cell, FlowRole.Caption);
                if (open is [.., { Role: FlowRole.Table or FlowRole.Section }] && HasRoom(at))
                {
                    open.Add(new OpenElement(new HtmlElement("tr", default), FlowRole.Row, at, []));
                    blocks.OpenElements++;
                }

                break;
        }
    }

    // Closes the outermost element of some roles that is open in the nearest element of a role.
    private void CloseWithin(FlowRole outer, int at, params ReadOnlySpan<FlowRole> roles)
    {
        var first = -1;
        for (var i = open.Count - 1; i >= 0 && open[i].Role != outer; i--)
        {
            if (roles.Contains(open[i].Role))
            {
                first = i;
            }
            else if (outer == FlowRole.List && open[i].Role is FlowRole.Cell)
            {
                break;
            }
        }

        if (first >= 0)
        {
            CloseTo(first, at);
        }
    }

    private bool HasRoom(int start)
    {
        if (blocks.OpenElements < session.Limits.MaxNesting)
        {
            return true;
        }

        session.ReportNesting(start);
        return false;
    }

    private OpenElement Read(HtmlTag tag, FlowRole role, int start)
    {
        var element = HtmlElement.Read(tag);
        session.HasAnchors |= element.Id is not null;
        return new OpenElement(element, role, start, [])
        {
            Number = role == FlowRole.List && tag.Is("ol") ? FirstNumber(tag) : null,
            Table = role == FlowRole.Table ? new HtmlTable(session) : null,
            Cell = role == FlowRole.Cell ? HtmlCell.Read(tag) : default,
            IsHead = role == FlowRole.Section && tag.Is("thead"),
        };
    }

    private static int FirstNumber(HtmlTag tag) =>
        int.TryParse(tag.Attribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 1;

    private void CloseTo(int count, int? end)
    {
        while (open.Count > count)
        {
            var element = open[^1];
            open.RemoveAt(open.Count - 1);
            blocks.OpenElements--;
            var span = session.Span(element.Start, Math.Max(0, (end ?? element.Start) - element.Start));
            span = span.With([.. element.Blocks]);
            foreach (var item in element.Items)
            {
                span = span.With(item.Span);
            }

            Complete(element, end is null ? Unclosed(element.Role) : element.Role, span);
        }
    }

    // What was never closed must not make one heading of all that follows it.
    private static FlowRole Unclosed(FlowRole role) =>
        role is FlowRole.Heading or FlowRole.Summary or FlowRole.Caption ? FlowRole.Plain : role;

    private void Complete(OpenElement element, FlowRole role, SourceSpan span)
    {
        switch (role)
        {
            case FlowRole.Heading:
                AddHeading(element, span);
                break;
            case FlowRole.Item:
                AddItem(element, span);
                break;
            case FlowRole.List:
                AddList(element, span);
                break;
            case FlowRole.Quote when element.Blocks.Count > 0:
                AddWithOwn(element, [new Quote(span, [.. element.Blocks])], span);
                break;
            case FlowRole.Summary:
                Current.AddRange(element.Blocks.Select(Strongly));
                break;
            case FlowRole.Caption:
                AddCaption(element);
                break;
            case FlowRole.Figure:
                AddFigure(element, span);
                break;
            case FlowRole.Cell:
                AddCell(element, span);
                break;
            case FlowRole.Row:
                EndRow(element, span);
                break;
            case FlowRole.Table:
                AddTable(element, span);
                break;
            default:
                AddWithOwn(element, element.Blocks, span);
                break;
        }
    }

    // An id, a direction and a language go to the block that is alone in the element, or to a division.
    private void AddWithOwn(OpenElement element, List<Block> content, SourceSpan span)
    {
        var own = element.Element;
        if (!own.HasOwn || content.Count == 0)
        {
            Current.AddRange(content);
            return;
        }

        Block block = content is [not Heading and { Anchor: null, Direction: null, Language: null } only]
            ? only
            : new Division(span, [.. content]);
        Current.Add(block with { Anchor = own.Id, Direction = own.Direction, Language = own.Language });
    }

    private void AddHeading(OpenElement element, SourceSpan span)
    {
        var text = TakeText(element.Blocks);
        if (!text.IsEmpty)
        {
            var level = element.Element.Name[1] - '0';
            Current.Add(
                new Heading(span, level, blocks.Headings.IdOf(text, element.Element.Id, span), text)
                {
                    Direction = element.Element.Direction,
                    Language = element.Element.Language,
                }
            );
        }

        Current.AddRange(element.Blocks);
    }

    private void AddItem(OpenElement element, SourceSpan span)
    {
        var content = new List<Block>();
        if (element.Element.HasOwn && element.Blocks.Count > 0)
        {
            open.Add(new OpenElement(default, FlowRole.Plain, element.Start, content));
            AddWithOwn(element, element.Blocks, span);
            open.RemoveAt(open.Count - 1);
        }
        else
        {
            content = element.Blocks;
        }

        if (open is [.., { Role: FlowRole.List } list])
        {
            list.Items.Add(new ListItem(span, [.. content]));
        }
        else
        {
            Current.Add(new ListBlock(span, null, IsTight: true, [new ListItem(span, [.. content])]));
        }
    }

    private void AddList(OpenElement element, SourceSpan span)
    {
        if (element.Blocks.Count > 0)
        {
            element.Items.Add(new ListItem(element.Blocks[0].Span.With([.. element.Blocks]), [.. element.Blocks]));
        }

        if (element.Items.Count > 0)
        {
            var isTight = element.Items.TrueForAll(item => item.Blocks.Count(block => block is Paragraph) <= 1);
            AddWithOwn(element, [new ListBlock(span, element.Number, isTight, [.. element.Items])], span);
        }
    }

    private void AddCaption(OpenElement element)
    {
        var role = string.Equals(element.Element.Name, "caption", StringComparison.Ordinal)
            ? FlowRole.Table
            : FlowRole.Figure;
        var holder = open.FindLast(outer => outer.Role == role);
        if (holder is { Caption.IsEmpty: true })
        {
            holder.Caption = TakeText(element.Blocks);
        }

        Current.AddRange(element.Blocks);
    }

    // The image of a figure, or its table, takes the caption; more than that stays as it is.
    private void AddFigure(OpenElement element, SourceSpan span)
    {
        var content = element.Blocks;
        if (content is [Figure { Caption.IsEmpty: true } figure])
        {
            content = [figure with { Span = span, Caption = element.Caption }];
        }
        else if (content is [Table { Caption.IsEmpty: true } table])
        {
            content = [table with { Caption = element.Caption }];
        }
        else if (!element.Caption.IsEmpty)
        {
            content.Add(new Paragraph(element.Caption[0].Span.With(element.Caption), element.Caption));
        }

        AddWithOwn(element, content, span);
    }

    private void AddCell(OpenElement element, SourceSpan span)
    {
        if (open.FindLast(outer => outer.Role == FlowRole.Table)?.Table is not { } table)
        {
            AddWithOwn(element, element.Blocks, span);
            return;
        }

        var outside = new OpenElement(default, FlowRole.Plain, element.Start, []);
        open.Add(outside);
        AddWithOwn(element, element.Blocks, span);
        open.RemoveAt(open.Count - 1);
        blocks.Count(span);
        table.AddCell(element.Cell, span, [.. outside.Blocks]);
    }

    private void EndRow(OpenElement element, SourceSpan span)
    {
        var isHead = open is [.., { IsHead: true }];
        open.FindLast(outer => outer.Role == FlowRole.Table)?.Table?.EndRow(span, isHead);
        Current.AddRange(element.Blocks);
    }

    // What stands between the cells comes before the table (HTML 13.2.6.1, foster parenting).
    private void AddTable(OpenElement element, SourceSpan span)
    {
        Current.AddRange(element.Blocks);
        if (element.Table!.Build(span, element.Caption) is { } table)
        {
            AddWithOwn(element, [table], span);
        }
        else if (!element.Caption.IsEmpty)
        {
            Current.Add(new Paragraph(element.Caption[0].Span.With(element.Caption), element.Caption));
        }
    }

    // The text of the paragraphs at the start of what an element holds; what is left in the list stands by itself.
    private static ImmutableArray<Inline> TakeText(List<Block> content)
    {
        var text = ImmutableArray.CreateBuilder<Inline>();
        var taken = 0;
        for (; taken < content.Count && content[taken] is Paragraph or Figure; taken++)
        {
            if (text.Count > 0)
            {
                text.Add(new SoftBreak(content[taken].Span with { Length = 0 }));
            }

            if (content[taken] is Figure figure)
            {
                text.Add(figure.Image);
                text.AddRange(figure.Caption);
            }
            else
            {
                text.AddRange(((Paragraph)content[taken]).Inlines);
            }
        }

        content.RemoveRange(0, taken);
        return text.DrainToImmutable();
    }

    private static Block Strongly(Block block) =>
        block is Paragraph paragraph
            ? paragraph with
            {
                Inlines = [new Strong(paragraph.Span, paragraph.Inlines)],
            }
            : block;
}
