using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>Lines that are kept as the author broke them: an address, a poem without metre.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Lines">The lines, at least one.</param>
public sealed record LineBlock(SourceSpan Span, ImmutableArray<LineBlockLine> Lines) : Block(Span);
