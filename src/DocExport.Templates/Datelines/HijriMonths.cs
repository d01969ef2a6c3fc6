using System.Collections.Immutable;

namespace DocExport.Templates.Datelines;

/// <summary>The names of the months of the lunar and of the solar Hijri calendar, and the sign of their years, by language.</summary>
internal static class HijriMonths
{
    private static readonly ImmutableArray<string> Arabic =
    [
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة",
        "ذو الحجة",
    ];

    private static readonly ImmutableArray<string> English =
    [
        "Muharram",
        "Safar",
        "Rabi al-Awwal",
        "Rabi al-Akhir",
        "Jumada al-Ula",
        "Jumada al-Akhirah",
        "Rajab",
        "Shaban",
        "Ramadan",
        "Shawwal",
        "Dhu al-Qadah",
        "Dhu al-Hijjah",
    ];

    private static readonly ImmutableArray<string> Persian =
    [
        "محرم",
        "صفر",
        "ربیع‌الاول",
        "ربیع‌الثانی",
        "جمادی‌الاول",
        "جمادی‌الثانی",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذیقعده",
        "ذیحجه",
    ];

    private static readonly ImmutableArray<string> Urdu =
    [
        "محرم",
        "صفر",
        "ربیع الاول",
        "ربیع الثانی",
        "جمادی الاول",
        "جمادی الثانی",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذوالقعدہ",
        "ذوالحجہ",
    ];

    private static readonly ImmutableArray<string> SolarPersian =
    [
        "فروردین",
        "اردیبهشت",
        "خرداد",
        "تیر",
        "مرداد",
        "شهریور",
        "مهر",
        "آبان",
        "آذر",
        "دی",
        "بهمن",
        "اسفند",
    ];

    private static readonly ImmutableArray<string> SolarEnglish =
    [
        "Farvardin",
        "Ordibehesht",
        "Khordad",
        "Tir",
        "Mordad",
        "Shahrivar",
        "Mehr",
        "Aban",
        "Azar",
        "Dey",
        "Bahman",
        "Esfand",
    ];

    /// <summary>The names of the lunar months, and what stands behind the year; null for a language not known here.</summary>
    public static (ImmutableArray<string> Names, string Era)? Lunar(string language) =>
        language switch
        {
            "ar" => (Arabic, "هـ"),
            "en" => (English, " AH"),
            "fa" => (Persian, " ق"),
            "ur" => (Urdu, "ھ"),
            _ => null,
        };

    /// <summary>The names of the solar months, and what stands behind the year; null for a language not known here.</summary>
    public static (ImmutableArray<string> Names, string Era)? Solar(string language) =>
        language switch
        {
            "ar" or "ur" => (SolarPersian, " هـ.ش"),
            "en" => (SolarEnglish, " SH"),
            "fa" => (SolarPersian, ""),
            _ => null,
        };
}
