using System.Collections.Immutable;

namespace DocExport.Templates;

/// <summary>How the dateline is written.</summary>
/// <param name="Calendars">The calendars in which the date is given, in order; at least one.</param>
/// <param name="Months">The names of the Gregorian months in an Arabic article.</param>
public sealed record DatelineLook(ImmutableArray<DatelineCalendar> Calendars, MonthNames Months)
{
    /// <summary>The dateline of a template that says nothing of it.</summary>
    public static DatelineLook Default { get; } = new([DatelineCalendar.Gregorian], MonthNames.Common);
}
