using System.Collections.Immutable;

namespace DocExport.Templates.Datelines;

/// <summary>The names of the Gregorian months by language, and in Arabic by country.</summary>
internal static class GregorianMonths
{
    private static readonly ImmutableArray<string> Common = Split(
        "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
    );

    private static readonly ImmutableArray<string> Levantine = Split(
        "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول"
    );

    private static readonly ImmutableArray<string> Maghrebi = Split(
        "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
    );

    private static readonly ImmutableArray<string> Moroccan = Split(
        "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر"
    );

    private static readonly ImmutableArray<string> English = Split(
        "January|February|March|April|May|June|July|August|September|October|November|December"
    );

    private static readonly ImmutableArray<string> Persian = Split(
        "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر"
    );

    private static readonly ImmutableArray<string> Urdu = Split(
        "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر"
    );

    /// <summary>The twelve names; null for a language whose names are not known here.</summary>
    /// <param name="language">The first subtag of a BCP 47 tag.</param>
    /// <param name="arabic">Which names an Arabic article uses.</param>
    public static ImmutableArray<string>? Of(string language, MonthNames arabic) =>
        language switch
        {
            "ar" => arabic switch
            {
                MonthNames.Levantine => Levantine,
                MonthNames.Maghrebi => Maghrebi,
                MonthNames.Moroccan => Moroccan,
                _ => Common,
            },
            "en" => English,
            "fa" => Persian,
            "ur" => Urdu,
            _ => null,
        };

    private static ImmutableArray<string> Split(string names) => [.. names.Split('|')];
}
