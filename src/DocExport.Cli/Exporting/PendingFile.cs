using System.Globalization;

namespace DocExport.Cli.Exporting;

/// <summary>
/// A file that is complete or not there: it is written under another name in the same folder and takes its own name at
/// the end. What was there before stays until then.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private const int MaxAttempts = 100;

    private readonly string path;
    private readonly string pendingPath;
    private bool isFinished;

    private PendingFile(string path, string pendingPath)
    {
        this.path = path;
        this.pendingPath = pendingPath;
    }

    /// <summary>Writes the content under the other name, down to the disk.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder must not be written to.</exception>
    public static PendingFile Write(string path, ReadOnlySpan<byte> content)
    {
        // A link stays a link: the file that it leads to is the one that is replaced.
        var file = new FileInfo(path);
        var target = file.LinkTarget is null
            ? file.FullName
            : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var stream = Create(target, out var pendingPath);
        var pending = new PendingFile(target, pendingPath);
        try
        {
            using (stream)
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
        }
        catch
        {
            pending.Dispose();
            throw;
        }

        return pending;
    }

    /// <summary>Gives the file its own name.</summary>
    public void Finish()
    {
        File.Move(pendingPath, path, overwrite: true);
        isFinished = true;
    }

    /// <summary>Takes the file away unless it was finished.</summary>
    public void Dispose()
    {
        if (!isFinished)
        {
            File.Delete(pendingPath);
        }
    }

    private static FileStream Create(string target, out string pendingPath)
    {
        var folder = Path.GetDirectoryName(target)!;
        for (var attempt = 0; ; attempt++)
        {
            var name = string.Create(
                CultureInfo.InvariantCulture,
                $".docexport-{Environment.ProcessId}-{attempt}-{Environment.CurrentManagedThreadId}.part"
            );
            pendingPath = Path.Combine(folder, name);
            try
            {
                return new FileStream(pendingPath, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (attempt < MaxAttempts && File.Exists(pendingPath))
            {
                // Another file has this name, such as that of a process that was killed: take the next.
            }
        }
    }
}
