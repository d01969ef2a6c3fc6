namespace DocExport.Primitives;

/// <summary>
/// The door through which an export reaches what an article refers to. An implementation is asked by one thread at a
/// time, answers the same for the same reference while an export runs, and never throws for what a reference may hold:
/// it says why there is nothing.
/// </summary>
public interface IResourceResolver
{
    /// <summary>Reads what a reference names.</summary>
    /// <param name="reference">The reference as the author wrote it, with Markdown's escapes resolved: hostile until checked.</param>
    /// <param name="maximumBytes">The most bytes to read; what is larger is refused.</param>
    /// <param name="cancellation">Ends reading early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Resource Resolve(string reference, long maximumBytes, CancellationToken cancellation);
}
