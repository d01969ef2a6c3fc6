using System.Globalization;
using DocExport.Layout.Boxes;
using DocExport.Layout.Collecting;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Pagination;

/// <summary>
/// Measures and paginates until page numbers in tables of contents have the room that they need. Only the count of their
/// digits matters, so that an article has settled as soon as it has no more pages than were reckoned with.
/// </summary>
internal sealed class Settling(ArticleSetting setting, Measuring measuring, BoxCollector collector)
{
    // Two digits serve nearly every article; a shorter one has its numbers set with the same room.
    private const int LeastDigits = 2;

    // Between an entry and its number, the leader included, as a share of the type size.
    private const double Gap = 2;

    /// <summary>Measures and paginates.</summary>
    /// <param name="flow">The boxes of the article.</param>
    /// <returns>The pages; the entries of tables of contents know theirs.</returns>
    public IReadOnlyList<PagePlan> Settle(IReadOnlyList<Box> flow)
    {
        var entries = collector.ContentsEntries;
        var digits = LeastDigits;
        ReserveNumbers(entries, digits);
        measuring.Measure(flow);
        var plans = Paginate(flow);
        // Digits only grow, and the limit on pages bounds them.
        while (entries.Count > 0 && DigitsOf(plans.Count) > digits)
        {
            digits = DigitsOf(plans.Count);
            ReserveNumbers(entries, digits);
            measuring.Measure(entries);
            plans = Paginate(flow);
        }

        if (entries.Count > 0)
        {
            NumberEntries(entries, plans);
        }

        return plans;
    }

    private IReadOnlyList<PagePlan> Paginate(IReadOnlyList<Box> flow)
    {
        var (height, notes) = (setting.Frame.Height, collector.Footnotes);
        var foot = notes.Count == 0 ? null : new FootnoteArea(notes, setting.Template.Footnotes, height);
        return Paginator.Paginate(flow, height, foot, setting.Context);
    }

    private static int DigitsOf(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    private void ReserveNumbers(IReadOnlyList<ParagraphBox> entries, int digits)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var eights = GeneratedNumber.Format(
            int.Parse(new string('8', digits), CultureInfo.InvariantCulture),
            setting.Digits
        );
        var text = collector.PlainText(
            eights,
            StyleName.ContentsEntry,
            collector.Body,
            entries[0].Text.Spans[0].Source
        );
        var room = measuring.WidthOf(text) + (Gap * setting.Template.Compute(StyleName.ContentsEntry).Size.Points);
        foreach (var entry in entries)
        {
            entry.PageNumber!.Room = room;
        }
    }

    private void NumberEntries(IReadOnlyList<ParagraphBox> entries, IReadOnlyList<PagePlan> plans)
    {
        var map = PageMapping.Map(plans);
        foreach (var number in entries.Select(entry => entry.PageNumber!))
        {
            var page =
                map.PageOf(number.Anchor)
                ?? throw new InvalidOperationException($"The heading '{number.Anchor}' stands on no page.");
            number.Text = setting.Number(page);
        }
    }
}
