using System.Collections.Immutable;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Links;
using DocExport.Markdown.Source;
using DocExport.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace DocExport.Markdown.Footnotes;

/// <summary>
/// The footnotes of an article: which are defined, and, once the article is parsed, their numbers in the order in which
/// the text first refers to them.
/// </summary>
internal sealed class FootnoteRegister(ReadSession session)
{
    private readonly Dictionary<string, FootnoteDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<FootnoteDefinition, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<FootnoteDefinition?> order = [];
    private readonly Dictionary<int, Footnote> inlineNotes = [];
    private bool hasInlineNotes;
    private int within;

    /// <summary>Notes a definition; the first of a label wins.</summary>
    public void Define(FootnoteDefinition definition) =>
        definitions.TryAdd(LinkSyntax.Fold(definition.Label), definition);

    /// <summary>Whether a label is defined.</summary>
    public bool IsDefined(ReadOnlySpan<char> label) =>
        definitions.Count > 0 && definitions.ContainsKey(LinkSyntax.Fold(label));

    /// <summary>Notes that there is a note in the text.</summary>
    public void NoteInline() => hasInlineNotes = true;

    /// <summary>Numbers the notes that the parsed article refers to, outside the notes themselves.</summary>
    public void Number(MarkdownDocument document)
    {
        if (definitions.Count == 0 && !hasInlineNotes)
        {
            return;
        }

        var next = new Stack<Block>();
        next.Push(document);
        while (next.TryPop(out var block))
        {
            if (block is LeafBlock { Inline: { } leaf })
            {
                NumberIn(leaf);
            }
            else if (block is ContainerBlock container and not FootnoteDefinition)
            {
                for (var i = container.Count - 1; i >= 0; i--)
                {
                    next.Push(container[i]);
                }
            }
        }
    }

    /// <summary>Appends a reference in the text.</summary>
    public void Append(FootnoteReference reference, InlineConverter inlines)
    {
        if (within == 0 && numbers.TryGetValue(definitions[LinkSyntax.Fold(reference.Label)], out var number))
        {
            inlines.Add(new Model.FootnoteReference(inlines.SpanOf(reference), number));
            return;
        }

        ReportNested(reference);
        inlines.AddText($"[{reference.Label}]", reference.Span);
    }

    /// <summary>Appends a note that stands in the text: its mark there, its words among the footnotes.</summary>
    public void Append(InlineNote note, InlineConverter inlines)
    {
        if (within > 0 || note.Number == 0)
        {
            ReportNested(note);
            inlines.AddText("[", note.Span);
            inlines.Append(note);
            inlines.AddText("]", note.Span);
            return;
        }

        within++;
        var mark = inlines.Mark();
        inlines.AppendApart(note);
        var text = inlines.TakeSince(mark);
        within--;
        var span = inlines.SpanOf(note);
        inlineNotes[note.Number] = new Footnote(
            span,
            "",
            text.IsEmpty ? [] : [new Model.Paragraph(text[0].Span.With(text), text)]
        );
        inlines.Add(new Model.FootnoteReference(span, note.Number));
    }

    /// <summary>Appends a definition where it stands, when the text does not refer to it; else it stands among the footnotes.</summary>
    public void Append(FootnoteDefinition note, BlockConverter blocks, List<Model.Block> output)
    {
        if (numbers.ContainsKey(note))
        {
            return;
        }

        var isFirst = ReferenceEquals(definitions[LinkSyntax.Fold(note.Label)], note);
        session.Warn(
            isFirst ? DiagnosticCodes.FootnoteUnused : DiagnosticCodes.FootnoteTwice,
            note.Span.Start,
            note.Label.Length + 4,
            isFirst
                ? $"The text does not refer to the footnote [^{note.Label}]; it stands here, behind its label. Write [^{note.Label}] where it belongs, or remove it."
                : $"The footnote [^{note.Label}] is defined already; this second one stands here, behind its label. Give it another label."
        );
        var span = session.Span(note.Span.Start, note.Label.Length + 4);
        var label = new Text(span, $"[{note.Label}] ");
        var content = ConvertWithin(note, blocks);
        if (!content.IsEmpty && content[0] is Paragraph first)
        {
            output.Add(first with { Span = span.With(first.Span), Inlines = first.Inlines.Insert(0, label) });
            output.AddRange(content[1..]);
        }
        else
        {
            output.Add(new Paragraph(span, [label]));
            output.AddRange(content);
        }
    }

    /// <summary>The footnotes, when all the text is converted.</summary>
    public ImmutableArray<Footnote> Convert(BlockConverter blocks)
    {
        var footnotes = ImmutableArray.CreateBuilder<Footnote>(order.Count);
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] is { } definition)
            {
                var content = ConvertWithin(definition, blocks);
                footnotes.Add(new Footnote(blocks.SpanOf(definition).With(content), definition.Label, content));
            }
            else if (inlineNotes.TryGetValue(i + 1, out var note))
            {
                footnotes.Add(note);
            }
        }

        return footnotes.DrainToImmutable();
    }

    private ImmutableArray<Model.Block> ConvertWithin(FootnoteDefinition note, BlockConverter blocks)
    {
        within++;
        var content = blocks.Convert(note);
        within--;
        return content;
    }

    // Images hold text alone, and so does a note hold no notes: what is in them is not numbered.
    private void NumberIn(ContainerInline leaf)
    {
        var next = new Stack<Inline>();
        Inline? at = leaf.FirstChild;
        while (at is not null || next.TryPop(out at))
        {
            if (at.NextSibling is { } sibling)
            {
                next.Push(sibling);
            }

            if (at is FootnoteReference reference)
            {
                NumberOf(definitions[LinkSyntax.Fold(reference.Label)]);
            }
            else if (at is InlineNote note)
            {
                order.Add(null);
                note.Number = order.Count;
            }

            at = at is ContainerInline inner and not (InlineNote or LinkNode { IsImage: true })
                ? inner.FirstChild
                : null;
        }
    }

    private void NumberOf(FootnoteDefinition definition)
    {
        if (numbers.TryAdd(definition, order.Count + 1))
        {
            order.Add(definition);
        }
    }

    private void ReportNested(Inline reference) =>
        session.Warn(
            DiagnosticCodes.FootnoteNested,
            reference.Span.Start,
            reference.Span.Length,
            "A footnote is referred to within a footnote, or where none can stand; the reference stands as text in brackets. Refer to it from the text."
        );
}
