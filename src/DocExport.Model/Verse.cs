using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>Arabic metrical verse, set in two justified columns.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Lines">The verses, at least one.</param>
public sealed record Verse(SourceSpan Span, ImmutableArray<VerseLine> Lines) : Block(Span);
