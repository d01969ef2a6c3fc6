namespace DocExport.Tests;

/// <summary>The current directory and the culture belong to the process, so nothing may run beside tests of this collection.</summary>
[CollectionDefinition(nameof(ProcessState), DisableParallelization = true)]
public sealed class ProcessState;
