using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A verse: two hemistichs beside one another, or one by itself in the middle.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="First">The first hemistich (al-sadr).</param>
/// <param name="Second">The second hemistich (al-ajuz); empty when the line has only one part.</param>
public sealed record VerseLine(SourceSpan Span, ImmutableArray<Inline> First, ImmutableArray<Inline> Second);
