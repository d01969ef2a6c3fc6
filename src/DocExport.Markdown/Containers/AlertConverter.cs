using DocExport.Markdown.Source;
using DocExport.Model;

namespace DocExport.Markdown.Containers;

/// <summary>GitHub's alerts: a quote whose first line is <c>[!NOTE]</c>, here with a title behind it too.</summary>
internal static class AlertConverter
{
    /// <summary>The callout that a quote is; null when its mark names none.</summary>
    /// <param name="session">The read.</param>
    /// <param name="quote">A quote whose first paragraph starts with <c>[!</c> in the source.</param>
    public static Callout? Find(Quote quote, ReadSession session)
    {
        if (
            quote.Blocks is not [Paragraph { Inlines: [Text mark, ..] } opening, ..]
            || !mark.Value.StartsWith("[!", StringComparison.Ordinal)
            || mark.Value.IndexOf(']', StringComparison.Ordinal) is not (> 2 and var close)
        )
        {
            return null;
        }

        if (CalloutNames.Find(mark.Value[2..close].Trim()) is not { } kind)
        {
            session.Log.Info(
                DiagnosticCodes.UnknownClass,
                mark.Span.Start,
                close + 1,
                $"There is no alert {mark.Value[..(close + 1)]}; the quote stands as it is. Known are NOTE, TIP, IMPORTANT, WARNING and CAUTION."
            );
            return null;
        }

        var inlines = opening.Inlines;
        var end = 0;
        while (end < inlines.Length && inlines[end] is not (SoftBreak or LineBreak))
        {
            end++;
        }

        var title = inlines[..end].SetItem(0, Behind(mark, close + 1));
        title = title[0] is Text { Value.Length: 0 } ? title.RemoveAt(0) : title;
        var rest = inlines[Math.Min(end + 1, inlines.Length)..];
        var blocks = rest.IsEmpty
            ? quote.Blocks.RemoveAt(0)
            : quote.Blocks.SetItem(0, new Paragraph(rest[0].Span.With(rest), rest));
        return new Callout(quote.Span, kind, title, blocks);
    }

    private static Text Behind(Text mark, int length)
    {
        var value = mark.Value[length..];
        var trimmed = value.TrimStart();
        var taken = mark.Value.Length - trimmed.Length;
        return new Text(
            mark.Span with
            {
                Start = mark.Span.Start + taken,
                Column = mark.Span.Column + taken,
                Length = Math.Max(0, mark.Span.Length - taken),
            },
            trimmed
        );
    }
}
