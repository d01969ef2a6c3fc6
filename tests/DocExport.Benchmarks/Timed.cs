using System.Runtime.InteropServices;

namespace DocExport.Benchmarks;

/// <summary>What a work takes.</summary>
/// <param name="Milliseconds">For one item, undisturbed.</param>
/// <param name="ProcessorMilliseconds">
/// For one item, the mean of the best pass, in time of the processor: with the collector's share, and without what other
/// programs took.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Timed(double Milliseconds, double ProcessorMilliseconds);
