using System.Globalization;
using System.Security;
using DocExport.Primitives;

namespace DocExport.Resources;

/// <summary>
/// Reads files below one folder and nothing else: no absolute path, no way up out of it, no link that leads out of it, no
/// device, no network.
/// </summary>
public sealed class FolderResolver : IResourceResolver
{
    private readonly string folder;

    /// <summary>Creates a resolver.</summary>
    /// <param name="folder">The folder, as a rule the article's own; it need not be there yet.</param>
    public FolderResolver(string folder) => this.folder = Path.GetFullPath(folder);

    /// <inheritdoc/>
    public Resource Resolve(string reference, long maximumBytes, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var steps = ReferencePath.Read(reference);
            return Read(steps, maximumBytes, cancellation);
        }
        catch (ReferenceFault fault)
        {
            return Resource.Missing(fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SecurityException)
        {
            return Resource.Missing(
                "The file cannot be read. See whether you may open it, and whether its disk is there."
            );
        }
    }

    private Resource Read(IReadOnlyList<string> steps, long maximumBytes, CancellationToken cancellation)
    {
        var root = RealPath.Of(folder);
        var path = RealPath.Of(Path.Combine([root, .. steps]));
        if (!IsBelow(path, root))
        {
            throw new ReferenceFault(
                "A link on the way to it leads out of the article's folder. Copy the file into the folder."
            );
        }

        if (Directory.Exists(path))
        {
            throw new ReferenceFault("It is a folder. Name a file in it.");
        }

        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw NotFound(root, steps);
        }

        RequireExactCase(root, path);
        if (file.Length == 0)
        {
            // Devices, pipes and sockets have no length either; opening one could wait for ever.
            throw new ReferenceFault("The file is empty, or it is not an ordinary file. Copy it again.");
        }

        return file.Length > maximumBytes
            ? throw TooLarge(file.Length, maximumBytes)
            : Resource.Found(ReadAll(path, maximumBytes, cancellation));
    }

    private static byte[] ReadAll(string path, long maximumBytes, CancellationToken cancellation)
    {
        const int PartLength = 1024 * 1024;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var content = new MemoryStream((int)Math.Min(stream.Length, maximumBytes));
        var part = new byte[Math.Min(PartLength, Math.Max(1, stream.Length))];
        while (stream.Read(part) is > 0 and var count)
        {
            cancellation.ThrowIfCancellationRequested();
            if (content.Length + count > maximumBytes)
            {
                throw TooLarge(content.Length + count, maximumBytes);
            }

            content.Write(part, 0, count);
        }

        return content.ToArray();
    }

    private static bool IsBelow(string path, string root) =>
        path.StartsWith(
            Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static ReferenceFault TooLarge(long length, long maximum) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The file has {length} bytes, and at most {maximum} are read. Save it with fewer pixels."
            )
        );

    /// <summary>Names the step that is missing, and the entry that may have been meant.</summary>
    private static ReferenceFault NotFound(string root, IReadOnlyList<string> steps)
    {
        var place = root;
        foreach (var step in steps)
        {
            if (!Directory.Exists(place))
            {
                break;
            }

            var next = Path.Combine(place, step);
            if (!Path.Exists(next))
            {
                return SimilarEntry(place, step) is { } similar
                    ? new ReferenceFault(
                        $"There is no “{step}”, but there is “{similar}”. Write the name as the disk has it."
                    )
                    : new ReferenceFault(
                        $"There is no “{step}” in the article's folder. See whether the name is right and the file was copied along."
                    );
            }

            place = next;
        }

        return new ReferenceFault("A part of its path is a file and not a folder. Correct the path.");
    }

    /// <summary>An entry whose name differs in case or in how its letters are composed only.</summary>
    private static string? SimilarEntry(string place, string name)
    {
        const int MostEntries = 10_000;
        var wanted = name.Normalize();
        return Directory
            .EnumerateFileSystemEntries(place)
            .Take(MostEntries)
            .Select(entry => Path.GetFileName(entry))
            .Where(entry => string.Equals(entry.Normalize(), wanted, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>
    /// Where the disk does not tell cases apart, the name must still be written as it is: the article would not find its
    /// image on another machine.
    /// </summary>
    private static void RequireExactCase(string root, string path)
    {
        if (!OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS())
        {
            return;
        }

        var place = root;
        foreach (var step in Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar))
        {
            var actual = Directory.EnumerateFileSystemEntries(place, step).Select(Path.GetFileName).FirstOrDefault();
            if (actual is not null && !string.Equals(actual.Normalize(), step.Normalize(), StringComparison.Ordinal))
            {
                throw new ReferenceFault(
                    $"There is no “{step}”, but there is “{actual}”. Write the name as the disk has it."
                );
            }

            place = Path.Combine(place, step);
        }
    }
}
