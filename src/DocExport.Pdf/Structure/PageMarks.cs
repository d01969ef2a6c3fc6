using DocExport.Pages;

namespace DocExport.Pdf.Structure;

/// <summary>Numbers the marked content of one page (ISO 32000-1 14.7.4.3).</summary>
internal sealed class PageMarks(int pageIndex, Dictionary<MarkedContent, (int Page, int Number)> painted)
{
    private readonly List<MarkedContent> contents = [];

    /// <summary>The page's content in the order of its numbers.</summary>
    public IReadOnlyList<MarkedContent> Contents => contents;

    /// <summary>Gives a piece of content its number on this page; content is painted once, on one page.</summary>
    public int Number(MarkedContent content)
    {
        painted.Add(content, (pageIndex, contents.Count));
        contents.Add(content);
        return contents.Count - 1;
    }
}
