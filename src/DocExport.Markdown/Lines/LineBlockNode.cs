using Markdig.Syntax;

namespace DocExport.Markdown.Lines;

/// <summary>A line block as it is parsed: one <see cref="LineNode"/> a line.</summary>
internal sealed class LineBlockNode() : ContainerBlock(parser: null);
