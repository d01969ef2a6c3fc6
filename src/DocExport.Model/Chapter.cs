using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>One article of a document that combines several: it has its own title block and starts a page.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Metadata">What its front matter says; its direction is given.</param>
/// <param name="Blocks">Its body.</param>
public sealed record Chapter(SourceSpan Span, ArticleMetadata Metadata, ImmutableArray<Block> Blocks) : Block(Span);
