using System.Collections.Immutable;

namespace DocExport.Templates;

/// <summary>The words of a template that brings none of its own.</summary>
public static class StandardLabels
{
    private static readonly Labels Arabic = new()
    {
        Keyword = "الكلمة المفتاحية:",
        Keywords = "الكلمات المفتاحية:",
        Separator = "، ",
        Byline = "بقلم: {authors}",
        Source = "المصدر: {source}",
        Contents = "المحتويات",
        PageOfPages = "صفحة {page} من {pages}",
        Note = "ملاحظة",
        Tip = "نصيحة",
        Important = "مهم",
        Warning = "تنبيه",
        Caution = "تحذير",
        Notes = "الحواشي",
    };

    private static readonly Labels English = new()
    {
        Keyword = "Keyword:",
        Keywords = "Keywords:",
        Separator = ", ",
        Byline = "By {authors}",
        Source = "Source: {source}",
        Contents = "Contents",
        PageOfPages = "Page {page} of {pages}",
        Note = "Note",
        Tip = "Tip",
        Important = "Important",
        Warning = "Warning",
        Caution = "Caution",
        Notes = "Notes",
    };

    private static readonly Labels Persian = new()
    {
        Keyword = "کلیدواژه:",
        Keywords = "کلیدواژه‌ها:",
        Separator = "، ",
        Byline = "نویسنده: {authors}",
        Source = "منبع: {source}",
        Contents = "فهرست",
        PageOfPages = "صفحهٔ {page} از {pages}",
        Note = "یادداشت",
        Tip = "نکته",
        Important = "مهم",
        Warning = "هشدار",
        Caution = "احتیاط",
        Notes = "پی‌نوشت‌ها",
    };

    private static readonly Labels Urdu = new()
    {
        Keyword = "کلیدی لفظ:",
        Keywords = "کلیدی الفاظ:",
        Separator = "، ",
        Byline = "تحریر: {authors}",
        Source = "ماخذ: {source}",
        Contents = "فہرست",
        PageOfPages = "صفحہ {page} از {pages}",
        Note = "نوٹ",
        Tip = "مشورہ",
        Important = "اہم",
        Warning = "انتباہ",
        Caution = "احتیاط",
        Notes = "حواشی",
    };

    /// <summary>The languages that have words here: first subtags of BCP 47 tags.</summary>
    public static ImmutableArray<string> Languages { get; } = ["ar", "en", "fa", "ur"];

    /// <summary>The words in a language.</summary>
    /// <param name="primaryLanguage">The first subtag of a BCP 47 tag, such as <c>ar</c>; a language that has no words here gets Arabic's.</param>
    public static Labels Of(string primaryLanguage) =>
        primaryLanguage switch
        {
            "en" => English,
            "fa" => Persian,
            "ur" => Urdu,
            _ => Arabic,
        };
}
