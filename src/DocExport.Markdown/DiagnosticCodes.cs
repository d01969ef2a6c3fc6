namespace DocExport.Markdown;

/// <summary>
/// The codes of what this room reports. A code is never given another meaning: MD009, MD011, MD012 and MD013 told of
/// constructs that were not read yet.
/// </summary>
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
    public const string Html = "MD010";
    public const string LinkTarget = "MD014";
    public const string MissingAnchor = "MD015";
    public const string Nesting = "MD016";
    public const string TableColumns = "MD017";
    public const string TableCells = "MD018";
    public const string TooManyBlocks = "MD019";
    public const string UnusedDefinition = "MD020";
    public const string TableShape = "MD021";
    public const string CodeInfo = "MD022";
    public const string FootnoteMissing = "MD023";
    public const string FootnoteUnused = "MD024";
    public const string FootnoteNested = "MD025";
    public const string FootnoteTwice = "MD026";
    public const string UnknownAttribute = "MD027";
    public const string AnchorTwice = "MD028";
    public const string ImageSize = "MD029";
    public const string ImageSource = "MD030";
    public const string ContainerFence = "MD040";
    public const string UnknownClass = "MD041";
    public const string GridShape = "MD042";
    public const string VerseShape = "MD043";
    public const string FigureShape = "MD044";
    public const string LostTable = "MD050";
}
