using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A paragraph.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Paragraph(SourceSpan Span, ImmutableArray<Inline> Inlines) : Block(Span);
