using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>An image that stands by itself, with its caption.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Image">The image.</param>
/// <param name="Caption">The caption; empty for none.</param>
public sealed record Figure(SourceSpan Span, Image Image, ImmutableArray<Inline> Caption) : Block(Span);
