using Markdig.Syntax;

namespace DocExport.Markdown.Containers;

/// <summary>The title on the opening line of a container, as it is parsed: its first child.</summary>
internal sealed class ContainerTitle : ParagraphBlock;
