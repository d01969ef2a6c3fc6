namespace DocExport.Resources;

/// <summary>Finds where a path really leads: every step that is a link is followed, those within the targets of links too.</summary>
internal static class RealPath
{
    // What Linux allows before it says "too many levels of symbolic links".
    private const int MostLinks = 40;

    /// <summary>The path without links; steps that are not there are kept as they are.</summary>
    /// <exception cref="ReferenceFault">Links go round in a circle.</exception>
    public static string Of(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var pending = new Stack<string>();
        Push(pending, path[real.Length..]);
        var links = 0;
        while (pending.TryPop(out var step))
        {
            if (step is "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, step);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new ReferenceFault("Links on the way to it go round in a circle. Copy the file into the folder.");
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target)!;
                target = target[real.Length..];
            }

            Push(pending, target);
        }

        return real;
    }

    private static void Push(Stack<string> pending, string path)
    {
        var steps = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar]);
        for (var index = steps.Length - 1; index >= 0; index--)
        {
            if (steps[index] is not ("" or "."))
            {
                pending.Push(steps[index]);
            }
        }
    }
}
