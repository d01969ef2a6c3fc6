using System.Collections.Immutable;
using DocExport.Model;

namespace DocExport.Markdown.Html;

/// <summary>An element of HTML that is open, and what was read in it so far.</summary>
internal sealed class OpenElement(HtmlElement element, FlowRole role, int start, List<Block> blocks)
{
    public HtmlElement Element => element;

    public FlowRole Role => role;

    /// <summary>Where its opening tag starts in the body.</summary>
    public int Start => start;

    /// <summary>The blocks in it.</summary>
    public List<Block> Blocks => blocks;

    /// <summary>The items of a list.</summary>
    public List<ListItem> Items { get; } = [];

    /// <summary>The first number of an ordered list; null for another.</summary>
    public int? Number { get; init; }

    /// <summary>The caption of a figure or a table.</summary>
    public ImmutableArray<Inline> Caption { get; set; } = [];

    /// <summary>The rows of a table.</summary>
    public HtmlTable? Table { get; init; }

    /// <summary>What a cell's tag says.</summary>
    public HtmlCell Cell { get; init; }

    /// <summary>Whether a row stands in the head of its table.</summary>
    public bool IsHead { get; set; }
}
