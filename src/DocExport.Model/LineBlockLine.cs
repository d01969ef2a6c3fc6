using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A line of a <see cref="LineBlock"/>.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Indent">How far it is indented, in letters: the spaces that the author put before it.</param>
/// <param name="Inlines">The text; empty for an empty line.</param>
public sealed record LineBlockLine(SourceSpan Span, int Indent, ImmutableArray<Inline> Inlines);
