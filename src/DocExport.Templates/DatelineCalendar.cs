namespace DocExport.Templates;

/// <summary>The calendars of datelines.</summary>
public enum DatelineCalendar
{
    /// <summary>The Gregorian calendar.</summary>
    Gregorian,

    /// <summary>The Hijri calendar of Umm al-Qura.</summary>
    Hijri,

    /// <summary>The Solar Hijri calendar of Iran.</summary>
    SolarHijri,
}
