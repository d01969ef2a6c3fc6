namespace DocExport.Resources;

/// <summary>Why a reference gives nothing; <see cref="FolderResolver.Resolve"/> makes it the answer. Never leaves the room.</summary>
internal sealed class ReferenceFault(string message) : Exception(message);
