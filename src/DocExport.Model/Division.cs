using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>Blocks that share an anchor, a direction or a language, and nothing of look.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">Its content.</param>
public sealed record Division(SourceSpan Span, ImmutableArray<Block> Blocks) : Block(Span);
