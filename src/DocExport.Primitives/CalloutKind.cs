namespace DocExport.Primitives;

/// <summary>The kinds of callouts.</summary>
public enum CalloutKind
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Advice.</summary>
    Tip,

    /// <summary>Not to be missed.</summary>
    Important,

    /// <summary>Needs attention at once.</summary>
    Warning,

    /// <summary>Has bad consequences.</summary>
    Caution,
}
