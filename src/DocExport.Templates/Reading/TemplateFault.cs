namespace DocExport.Templates.Reading;

/// <summary>The codes of what can be wrong with a template.</summary>
internal static class TemplateFault
{
    /// <summary>The file cannot be read: it is missing, too large or not UTF-8.</summary>
    public const string Unreadable = "TP001";

    /// <summary>The text is not JSON.</summary>
    public const string Syntax = "TP002";

    /// <summary>A key stands twice in one object.</summary>
    public const string DuplicateKey = "TP003";

    /// <summary>A key that templates do not have.</summary>
    public const string UnknownKey = "TP004";

    /// <summary>A key that has to be there is not.</summary>
    public const string MissingKey = "TP005";

    /// <summary>A value of another JSON type than the key takes.</summary>
    public const string WrongType = "TP006";

    /// <summary>A value of the right type that is not one the key takes.</summary>
    public const string BadValue = "TP007";

    /// <summary>Styles that cannot be based on one another as written.</summary>
    public const string Inheritance = "TP008";

    /// <summary>Values that are right alone and do not fit together.</summary>
    public const string Conflict = "TP009";

    /// <summary>No template has the name that was asked for.</summary>
    public const string NotFound = "TP010";
}
