using DocExport.Primitives;
using DocExport.Resources;

namespace DocExport.Cli.Exporting;

/// <summary>Reads articles from files and from standard input.</summary>
internal sealed class InputReader(CommandHost host)
{
    /// <summary>Reads an article; one byte more than it may have, so that the exporter refuses what is too long.</summary>
    /// <exception cref="IOException">The article cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The article must not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ArticleSource Read(ExportInput input, CancellationToken token)
    {
        // Standard input may never come; its reading cannot be cancelled, but can be left behind.
        var content = input.Path is null
            ? Task.Run(() => BoundedRead(host.OpenInput()), token).WaitAsync(token).GetAwaiter().GetResult()
            : BoundedRead(File.OpenRead(input.Path));
        return new ArticleSource(content, input.Name)
        {
            // An article from standard input has no folder that its images could lie in.
            Resources = input.Path is { } path
                ? new FolderResolver(Path.GetDirectoryName(Path.GetFullPath(path))!)
                : null,
        };
    }

    // However long the stream is, no more than this is held.
    private static byte[] BoundedRead(Stream stream)
    {
        var most = ExportLimits.Default.MaxInputBytes + 1;
        using var input = stream;
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (
            bytes.Length < most
            && input.Read(buffer, 0, (int)Math.Min(buffer.Length, most - bytes.Length)) is > 0 and var read
        )
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
