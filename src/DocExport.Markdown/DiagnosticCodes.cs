namespace DocExport.Markdown;

/// <summary>The codes of what this room reports. A code is never given another meaning.</summary>
internal static class DiagnosticCodes
{
    public const string NotUtf8 = "MD001";
    public const string TooLarge = "MD002";
    public const string Empty = "MD003";
    public const string UnfitCharacter = "MD004";
    public const string FrontMatterSyntax = "MD005";
    public const string FrontMatterOpen = "MD006";
    public const string UnknownKey = "MD007";
    public const string BadValue = "MD008";
    public const string Image = "MD009";
    public const string Html = "MD010";
    public const string Footnote = "MD011";
    public const string Strikethrough = "MD012";
    public const string TaskList = "MD013";
    public const string LinkTarget = "MD014";
    public const string MissingAnchor = "MD015";
    public const string Nesting = "MD016";
    public const string TableColumns = "MD017";
    public const string TableCells = "MD018";
    public const string TooManyBlocks = "MD019";
    public const string UnusedDefinition = "MD020";
    public const string TableShape = "MD021";
    public const string CodeInfo = "MD022";
    public const string ContainerFence = "MD040";
    public const string UnknownClass = "MD041";
    public const string GridShape = "MD042";
    public const string VerseShape = "MD043";
    public const string FigureShape = "MD044";
    public const string DuplicateAnchor = "MD045";
    public const string LostTable = "MD050";
}
