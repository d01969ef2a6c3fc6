namespace DocExport.Primitives;

/// <summary>The digits of numbers that the exporter generates: page and list numbers. The author's own are never changed.</summary>
public enum Digits
{
    /// <summary>0 1 2 3 (U+0030 to U+0039).</summary>
    European,

    /// <summary>٠ ١ ٢ ٣ (U+0660 to U+0669).</summary>
    ArabicIndic,

    /// <summary>۰ ۱ ۲ ۳ (U+06F0 to U+06F9), of Persian and Urdu.</summary>
    ExtendedArabicIndic,
}
