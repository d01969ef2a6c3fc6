namespace DocExport.Templates;

/// <summary>The names of the Gregorian months in Arabic.</summary>
public enum MonthNames
{
    /// <summary>يناير, فبراير: Egypt, the Gulf, Libya, Sudan, and most agencies.</summary>
    Common,

    /// <summary>كانون الثاني, شباط: Syria, Lebanon, Jordan, Palestine, Iraq.</summary>
    Levantine,

    /// <summary>جانفي, فيفري: Algeria and Tunisia.</summary>
    Maghrebi,

    /// <summary>يناير, فبراير, with غشت and شتنبر: Morocco.</summary>
    Moroccan,
}
