using DocExport.Markdown.Attributes;
using DocExport.Markdown.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Links;

/// <summary>
/// Links, images (CommonMark 6.3, 6.4), footnote references, notes in the text and spans with attributes. Brackets stay siblings of the text around them, so
/// that an article of opening brackets only costs no more than any other.
/// </summary>
internal sealed class LinkParser : InlineParser
{
    // Notes hold no notes; so few are told apart that the converter's recursion is short.
    private const int DeepestNotes = 4;

    public LinkParser()
    {
        OpeningCharacters = ['[', ']', '!', '^'];
    }

    /// <summary>Whether brackets are open at this point of a leaf.</summary>
    public bool IsWithinBrackets(InlineProcessor processor) =>
        processor.ParserStates[Index] is OpenBrackets { Stack.Count: > 0 };

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var open = processor.GetParserState<OpenBrackets>(this);
        return slice.CurrentChar switch
        {
            ']' => Close(processor, ref slice, open),
            '!' => slice.PeekChar() == '[' && Open(processor, ref slice, open, '!'),
            '^' => slice.PeekChar() == '[' && open.Notes < DeepestNotes && Open(processor, ref slice, open, '^'),
            _ => TryFootnote(processor, ref slice) || Open(processor, ref slice, open, '['),
        };
    }

    private static bool Open(InlineProcessor processor, ref StringSlice slice, OpenBrackets open, char mark)
    {
        var length = mark == '[' ? 1 : 2;
        var position = processor.GetSourcePosition(slice.Start);
        var bracket = new Bracket(mark, slice.Start + length)
        {
            Span = new SourceSpan(position, position + length - 1),
        };
        if (open.Stack.TryPeek(out var outer))
        {
            outer.HoldsBracket = true;
        }

        open.Stack.Push(bracket);
        open.Notes += bracket.IsNote ? 1 : 0;
        processor.Inline = bracket;
        slice.Start += length;
        return true;
    }

    private static bool TryFootnote(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
        {
            return false;
        }

        var text = slice.AsSpan();
        var length = LinkSyntax.Label(text);
        if (length < 0)
        {
            return false;
        }

        var label = text[2..(length - 1)];
        if (!ReadSession.Of(processor.Context).Footnotes.IsDefined(label))
        {
            return false;
        }

        var position = processor.GetSourcePosition(slice.Start);
        processor.Inline = new FootnoteReference(label.ToString())
        {
            Span = new SourceSpan(position, position + length - 1),
        };
        slice.Start += length;
        return true;
    }

    private static bool Close(InlineProcessor processor, ref StringSlice slice, OpenBrackets open)
    {
        if (!open.Stack.TryPop(out var bracket))
        {
            return false;
        }

        if (bracket.IsNote)
        {
            open.Notes--;
            ReadSession.Of(processor.Context).Footnotes.NoteInline();
            Finish(processor, ref slice, bracket, new InlineNote(), length: 0);
            return true;
        }

        var isInactive = !bracket.IsImage && open.Stack.Count < open.InactiveBelow;
        open.InactiveBelow = Math.Min(open.InactiveBelow, open.Stack.Count);
        if (isInactive)
        {
            return false;
        }

        var session = ReadSession.Of(processor.Context);
        var rest = slice.AsSpan()[1..];
        var link = InlineTail(rest, bracket.IsImage, out var length);
        var own = slice.Text.AsSpan(bracket.TextStart, slice.Start - bracket.TextStart);
        link ??= Reference(own, rest, bracket, session, out length);
        if (link is null)
        {
            return TrySpan(processor, ref slice, bracket) || ReportFootnote(processor, slice, bracket, own, session);
        }

        if (!bracket.IsImage)
        {
            // Links hold no links: no bracket that is open now may become one (CommonMark 6.3).
            open.InactiveBelow = open.Stack.Count;
            session.HasFragmentLinks |= link.Target.StartsWith('#');
        }

        link.Attributes = AttributeList.Parse(rest, length);
        Finish(processor, ref slice, bracket, link, length + (link.Attributes?.Length ?? 0));
        return true;
    }

    // [text]{attributes}
    private static bool TrySpan(InlineProcessor processor, ref StringSlice slice, Bracket bracket)
    {
        if (bracket.IsImage || AttributeList.Parse(slice.AsSpan(), 1) is not { } attributes)
        {
            return false;
        }

        Finish(processor, ref slice, bracket, new AttributedSpan(attributes), attributes.Length);
        return true;
    }

    // Gives false: the reference is text.
    private static bool ReportFootnote(
        InlineProcessor processor,
        StringSlice slice,
        Bracket bracket,
        ReadOnlySpan<char> own,
        ReadSession session
    )
    {
        if (own.Length > 1 && own[0] == '^' && !bracket.IsImage && !own.ContainsAny(" \t\r\n"))
        {
            session.Warn(
                DiagnosticCodes.FootnoteMissing,
                bracket.Span.Start,
                processor.GetSourcePosition(slice.Start) + 1 - bracket.Span.Start,
                $"No footnote has the label [{LinkTarget.Excerpt(own.ToString())}]; the reference stands as it was written. Write the note: [{LinkTarget.Excerpt(own.ToString())}]: and its text."
            );
        }

        return false;
    }

    // Moves what stands behind the bracket into what it became, which ends some code units behind the closing bracket.
    private static void Finish(
        InlineProcessor processor,
        ref StringSlice slice,
        Bracket bracket,
        ContainerInline node,
        int length
    )
    {
        while (bracket.NextSibling is { } child)
        {
            child.Remove();
            node.AppendChild(child);
        }

        bracket.Remove();
        node.Span = new SourceSpan(bracket.Span.Start, processor.GetSourcePosition(slice.Start + length));
        node.IsClosed = true;
        processor.Inline = node;
        slice.Start += length + 1;
    }

    // (destination "title") behind the closing bracket.
    private static LinkNode? InlineTail(ReadOnlySpan<char> text, bool isImage, out int length)
    {
        length = 0;
        if (text.IsEmpty || text[0] != '(')
        {
            return null;
        }

        var at = 1 + LinkSyntax.Space(text[1..]);
        var destination = LinkSyntax.Destination(text[at..]);
        if (destination < 0)
        {
            return null;
        }

        var target = LinkSyntax.DestinationText(text.Slice(at, destination)).ToString();
        at += destination;
        var space = LinkSyntax.Space(text[at..]);
        at += space;
        string? title = null;
        if (space > 0 && LinkSyntax.Title(text[at..]) is > 0 and var titleLength)
        {
            title = HtmlHelper.Unescape(text.Slice(at + 1, titleLength - 2).ToString());
            at += titleLength;
            at += LinkSyntax.Space(text[at..]);
        }

        if (at >= text.Length || text[at] != ')')
        {
            return null;
        }

        length = at + 1;
        return new LinkNode(isImage, HtmlHelper.Unescape(target), title);
    }

    // [label], [] or nothing behind the closing bracket.
    private static LinkNode? Reference(
        ReadOnlySpan<char> own,
        ReadOnlySpan<char> rest,
        Bracket bracket,
        ReadSession session,
        out int length
    )
    {
        length = 0;
        if (session.Definitions.Count == 0)
        {
            return null;
        }

        var label = own;
        if (LinkSyntax.Label(rest) is > 0 and var labelLength)
        {
            length = labelLength;
            label = rest[1..(labelLength - 1)];
        }
        else if (bracket.HoldsBracket || own.Length > 999 || own.IsWhiteSpace())
        {
            return null;
        }
        else if (rest.StartsWith("[]"))
        {
            length = 2;
        }

        if (!session.Definitions.TryGetValue(LinkSyntax.Fold(label), out var definition))
        {
            return null;
        }

        definition.IsUsed = true;
        return new LinkNode(bracket.IsImage, definition.Target, definition.Title);
    }

    private sealed class OpenBrackets
    {
        public Stack<Bracket> Stack { get; } = new();

        /// <summary>How many of them may begin a note.</summary>
        public int Notes { get; set; }

        /// <summary>Brackets deeper in the stack than this are inside a link's text and open no link.</summary>
        public int InactiveBelow { get; set; }
    }
}
