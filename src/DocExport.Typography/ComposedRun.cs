using System.Collections.Immutable;
using DocExport.Fonts;

namespace DocExport.Typography;

/// <summary>The part of a shaped run that stands on one line, in its place.</summary>
/// <param name="Run">The run that it is part of, or a shorter one that was shaped again for this line.</param>
/// <param name="Clusters">Its clusters in logical order, justification included.</param>
/// <param name="X">Its left edge in points from the left edge of the line.</param>
/// <param name="Width">Its width in points.</param>
public sealed record ComposedRun(ShapedRun Run, ImmutableArray<Cluster> Clusters, double X, double Width);
