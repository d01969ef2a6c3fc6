using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Pages;

/// <summary>A line of text, or what stands on one line of a table cell or beside a list item.</summary>
/// <param name="Baseline">The baseline in points from the top of the sheet.</param>
/// <param name="BaseDirection">The base direction of the paragraph that the line belongs to.</param>
/// <param name="Runs">The glyph runs in logical order; each knows where it stands.</param>
public sealed record TextLine(double Baseline, Direction BaseDirection, ImmutableArray<GlyphRun> Runs) : PageItem;
