namespace DocExport.Unicode;

/// <summary>A level run (UAX #9 BD7) and its place in an isolating run sequence (BD13).</summary>
/// <param name="Start">Place of the first character among those that X9 leaves.</param>
/// <param name="End">Place past the last.</param>
/// <param name="Level">The explicit level.</param>
/// <param name="Next">Number of the run that the sequence goes on with, or -1.</param>
/// <param name="ContinuesIsolate">Whether the run starts with the PDI that an earlier run's initiator matches.</param>
/// <param name="EndsWithInitiator">Whether the last character is an isolate initiator.</param>
internal readonly record struct BidiLevelRun(
    int Start,
    int End,
    byte Level,
    int Next,
    bool ContinuesIsolate,
    bool EndsWithInitiator
);
