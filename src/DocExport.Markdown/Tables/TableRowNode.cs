using Markdig.Syntax;

namespace DocExport.Markdown.Tables;

/// <summary>A row as it is parsed: one paragraph a cell, cells at its end may be missing.</summary>
internal sealed class TableRowNode() : ContainerBlock(parser: null);
