namespace DocExport.Pages;

/// <summary>
/// An element of the structure tree (ISO 32000-1 14.7): what a screen reader walks. Its children are elements and
/// marked content in logical order. The tree is built while pages are painted and read when the file is closed.
/// </summary>
public sealed class StructureElement : StructureNode
{
    private readonly List<StructureNode> children = [];

    private StructureElement(StructureRole role, StructureElement? parent)
        : base(parent) => Role = role;

    /// <summary>The element's standard structure type.</summary>
    public StructureRole Role { get; }

    /// <summary>The language of the element as a BCP 47 tag, where it differs from its parent's.</summary>
    public string? Language { get; init; }

    /// <summary>How a list is numbered (ISO 32000-1 14.8.5.5); only on <see cref="StructureRole.L"/>.</summary>
    public ListNumbering? ListNumbering { get; init; }

    /// <summary>What stands for the element where it cannot be seen (ISO 32000-1 14.9.3); of every <see cref="StructureRole.Figure"/>.</summary>
    public string? Alternative { get; set; }

    /// <summary>The columns that a cell covers (ISO 32000-1 table 349).</summary>
    public int ColumnSpan { get; set; } = 1;

    /// <summary>The rows that a cell covers (ISO 32000-1 table 349).</summary>
    public int RowSpan { get; set; } = 1;

    /// <summary>Whether a <see cref="StructureRole.TH"/> heads its row, not its column (ISO 32000-1 table 349, <c>Scope</c>).</summary>
    public bool HeadsRow { get; set; }

    /// <summary>An identifier unique in the document; every <see cref="StructureRole.Note"/> has one (ISO 14289-1 7.9).</summary>
    public string? Id { get; set; }

    /// <summary>Elements and marked content in logical order.</summary>
    public IReadOnlyList<StructureNode> Children => children;

    /// <summary>Starts the tree of a document.</summary>
    public static StructureElement CreateDocument(string? language) =>
        new(StructureRole.Document, null) { Language = language };

    /// <summary>Adds an element behind the children that are there.</summary>
    public StructureElement Add(StructureRole role, string? language = null, ListNumbering? listNumbering = null)
    {
        var child = new StructureElement(role, this) { Language = language, ListNumbering = listNumbering };
        children.Add(child);
        return child;
    }

    /// <summary>Adds a piece of painted content behind the children that are there.</summary>
    public MarkedContent AddContent()
    {
        var content = new MarkedContent(this);
        children.Add(content);
        return content;
    }
}
