namespace DocExport.Markdown.Html;

/// <summary>What a piece of a block of HTML is.</summary>
internal enum HtmlPiece
{
    Text,
    Tag,
    Comment,

    /// <summary>CDATA, brackets included.</summary>
    Data,

    /// <summary>An instruction or a declaration.</summary>
    Instruction,
}
