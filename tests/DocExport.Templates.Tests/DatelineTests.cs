using DocExport.Primitives;

namespace DocExport.Templates.Tests;

public class DatelineTests
{
    private static readonly DateOnly Day = new(2025, 1, 31);

    [Theory]
    [InlineData("ar", "common", "gregorian", "طرابلس، 31 يناير 2025")]
    [InlineData("ar-SY", "levantine", "gregorian", "طرابلس، 31 كانون الثاني 2025")]
    [InlineData("ar-TN", "maghrebi", "gregorian", "طرابلس، 31 جانفي 2025")]
    [InlineData("ar", "common", "gregorian,hijri", "طرابلس، 31 يناير 2025 (1 شعبان 1446هـ)")]
    [InlineData("ar", "common", "hijri", "طرابلس، 1 شعبان 1446هـ")]
    [InlineData("en", "levantine", "gregorian,hijri", "طرابلس, 31 January 2025 (1 Shaban 1446 AH)")]
    [InlineData("fa", "common", "solarHijri,gregorian", "طرابلس، 12 بهمن 1403 (31 ژانویه 2025)")]
    [InlineData("ur", "common", "gregorian", "طرابلس، 31 جنوری 2025")]
    [InlineData("fr", "common", "gregorian", "طرابلس، 2025-01-31")]
    public void PlaceAndDateAreWrittenInTheCalendarsOfTheTemplate(
        string language,
        string months,
        string calendars,
        string expected
    )
    {
        var template = WithDateline(months, calendars);
        Assert.Equal(expected, template.Dateline("طرابلس", Day, language, Digits.European));
    }

    [Fact]
    public void EitherMayBeMissing()
    {
        var template = WithDateline("common", "gregorian");
        Assert.Equal("طرابلس", template.Dateline("طرابلس", null, "ar", Digits.European));
        Assert.Equal("٣١ يناير ٢٠٢٥", template.Dateline(null, Day, "ar", Digits.ArabicIndic));
        Assert.Null(template.Dateline(null, null, "ar", Digits.European));
    }

    // The founding of the Ottoman constitution, long before the tables of Umm al-Qura begin in 1900.
    [Fact]
    public void OldDatesFollowTheTabularCalendar() =>
        Assert.Equal(
            "7 ذو الحجة 1293هـ",
            WithDateline("common", "hijri").Dateline(null, new DateOnly(1876, 12, 23), "ar", Digits.European)
        );

    private static Template WithDateline(string months, string calendars)
    {
        var list = string.Join(", ", calendars.Split(',').Select(calendar => $"\"{calendar}\""));
        var json = MinimalTemplate.With("dateline", $$"""{ "months": "{{months}}", "calendars": [{{list}}] }""");
        return MinimalTemplate.Read(json).OrThrow();
    }
}
