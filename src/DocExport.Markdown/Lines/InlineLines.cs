using System.Collections.Immutable;
using DocExport.Markdown.Source;
using DocExport.Model;

namespace DocExport.Markdown.Lines;

/// <summary>Cuts inlines apart; marks that reach over a cut stand on both sides of it.</summary>
internal static class InlineLines
{
    /// <summary>Finds a cut: gives what stands before and behind it, null for nothing; null when an inline is not cut.</summary>
    public delegate (Inline? Before, Inline? Behind)? Cut(Inline inline);

    /// <summary>The lines that the author broke; at least one, which may be empty.</summary>
    public static ImmutableArray<ImmutableArray<Inline>> Of(ImmutableArray<Inline> inlines) =>
        Split(inlines, static inline => inline is SoftBreak or LineBreak ? (null, null) : null);

    /// <summary>The parts between cuts; at least one, which may be empty.</summary>
    public static ImmutableArray<ImmutableArray<Inline>> Split(ImmutableArray<Inline> inlines, Cut cut)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var part = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in inlines)
        {
            if (cut(inline) is { } found)
            {
                AddTo(part, found.Before);
                parts.Add(part.DrainToImmutable());
                AddTo(part, found.Behind);
                continue;
            }

            if (Content(inline) is not { } content || Split(content, cut) is not { Length: > 1 } inner)
            {
                part.Add(inline);
                continue;
            }

            for (var i = 0; i < inner.Length; i++)
            {
                if (i > 0)
                {
                    parts.Add(part.DrainToImmutable());
                }

                AddTo(part, inner[i].IsEmpty ? null : Around(inline, inner[i]));
            }
        }

        parts.Add(part.DrainToImmutable());
        return parts.DrainToImmutable();
    }

    private static void AddTo(ImmutableArray<Inline>.Builder part, Inline? inline)
    {
        if (inline is not null)
        {
            part.Add(inline);
        }
    }

    private static ImmutableArray<Inline>? Content(Inline inline) =>
        inline switch
        {
            Emphasis emphasis => emphasis.Inlines,
            Strong strong => strong.Inlines,
            Styled styled => styled.Inlines,
            Phrase phrase => phrase.Inlines,
            Link link => link.Inlines,
            _ => null,
        };

    private static Inline Around(Inline inline, ImmutableArray<Inline> content)
    {
        var span = content[0].Span.With(content);
        return inline switch
        {
            Emphasis emphasis => emphasis with { Span = span, Inlines = content },
            Strong strong => strong with { Span = span, Inlines = content },
            Styled styled => styled with { Span = span, Inlines = content },
            Phrase phrase => phrase with { Span = span, Inlines = content },
            Link link => link with { Span = span, Inlines = content },
            _ => throw new ArgumentException("Only what holds inlines can stand around some.", nameof(inline)),
        };
    }
}
