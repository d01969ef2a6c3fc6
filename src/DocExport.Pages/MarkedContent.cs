namespace DocExport.Pages;

/// <summary>
/// A piece of painted content that belongs to one structure element: what stands on one line of one page
/// (ISO 32000-1 14.7.4). Page items that share it are painted one after another.
/// </summary>
public sealed class MarkedContent : StructureNode
{
    internal MarkedContent(StructureElement parent)
        : base(parent) { }
}
