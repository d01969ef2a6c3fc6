using System.Globalization;
using DocExport.Primitives;

namespace DocExport.Templates.Datelines;

/// <summary>Writes datelines. Calendars and names are fixed here, so that no culture of a machine has a say.</summary>
internal static class DatelineText
{
    private static readonly UmAlQuraCalendar UmAlQura = new();

    // Windows lets a machine shift this calendar by days (HijriAdjustment); a fixed adjustment shuts that out.
    private static readonly HijriCalendar Tabular = new() { HijriAdjustment = 0 };

    private static readonly PersianCalendar SolarHijri = new();

    /// <summary>Place and date, as <c>طرابلس، 31 يناير 2025 (1 شعبان 1446هـ)</c>.</summary>
    /// <returns>Null when there is neither.</returns>
    public static string? Of(
        DatelineLook look,
        string? place,
        DateOnly? date,
        string language,
        string separator,
        Digits digits
    )
    {
        var primary = language.Split('-')[0];
        var day = date is { } known ? DateIn(look, known, primary, digits) : null;
        return (place, day) switch
        {
            (null, _) => day,
            (_, null) => place,
            _ => place + separator + day,
        };
    }

    private static string DateIn(DatelineLook look, DateOnly date, string language, Digits digits)
    {
        var dates = look.Calendars.Select(calendar => DateIn(calendar, look.Months, date, language, digits)).ToArray();
        return dates.Length == 1 ? dates[0] : $"{dates[0]} ({string.Join(" / ", dates[1..])})";
    }

    private static string DateIn(
        DatelineCalendar calendar,
        MonthNames months,
        DateOnly date,
        string language,
        Digits digits
    )
    {
        var noon = date.ToDateTime(new TimeOnly(12, 0));
        return calendar switch
        {
            DatelineCalendar.Hijri when HijriMonths.Lunar(language) is { } lunar => Write(
                LunarCalendarOf(noon),
                noon,
                lunar.Names[LunarCalendarOf(noon).GetMonth(noon) - 1],
                lunar.Era,
                digits
            ),
            DatelineCalendar.SolarHijri when HijriMonths.Solar(language) is { } solar => Write(
                SolarHijri,
                noon,
                solar.Names[SolarHijri.GetMonth(noon) - 1],
                solar.Era,
                digits
            ),
            DatelineCalendar.Gregorian when GregorianMonths.Of(language, months) is { } names => Write(
                CultureInfo.InvariantCulture.Calendar,
                noon,
                names[date.Month - 1],
                "",
                digits
            ),
            // A language without names here has its date in figures, which everyone can read (ISO 8601).
            _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static string Write(Calendar calendar, DateTime noon, string month, string era, Digits digits)
    {
        var day = GeneratedNumber.Format(calendar.GetDayOfMonth(noon), digits);
        var year = GeneratedNumber.Format(calendar.GetYear(noon), digits);
        return $"{day} {month} {year}{era}";
    }

    // Umm al-Qura's tables reach from 1900 to 2077; before and after it the tabular calendar counts.
    private static Calendar LunarCalendarOf(DateTime noon) =>
        noon >= UmAlQura.MinSupportedDateTime && noon <= UmAlQura.MaxSupportedDateTime ? UmAlQura : Tabular;
}
