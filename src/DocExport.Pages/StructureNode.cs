namespace DocExport.Pages;

/// <summary>A node of the structure tree: an element or a piece of marked content.</summary>
public abstract class StructureNode
{
    private protected StructureNode(StructureElement? parent) => Parent = parent;

    /// <summary>The element around it; null for the root.</summary>
    public StructureElement? Parent { get; }
}
