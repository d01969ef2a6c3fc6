using DocExport.Primitives;

namespace DocExport.Resources;

/// <summary>The resolver of an article without a folder, such as one from standard input: there is nothing to read.</summary>
public sealed class NoResources : IResourceResolver
{
    private NoResources() { }

    /// <summary>The one instance; it holds nothing.</summary>
    public static NoResources Instance { get; } = new();

    /// <inheritdoc/>
    public Resource Resolve(string reference, long maximumBytes, CancellationToken cancellation) =>
        Resource.Missing(
            "The article has no folder in which it could be looked for. Save the article as a file beside its images and export that."
        );
}
