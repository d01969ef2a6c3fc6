using System.Collections.Immutable;

namespace DocExport.Fonts;

/// <summary>The font files below some folders, listed by family. Immutable and safe to share between threads.</summary>
public sealed class FontLibrary
{
    /// <summary>The most font files that are listed; further ones are a problem.</summary>
    public const int MaxFiles = 4096;

    /// <summary>How deep folders are searched.</summary>
    public const int MaxFolderDepth = 8;

    private readonly Dictionary<string, FontFamily> families = new(StringComparer.OrdinalIgnoreCase);

    private FontLibrary(ImmutableArray<FontFile> faces, ImmutableArray<FontProblem> problems)
    {
        Faces = faces;
        Problems = problems;
        foreach (var group in faces.GroupBy(face => face.FamilyName, StringComparer.OrdinalIgnoreCase))
        {
            families.Add(group.Key, new FontFamily(group.Key, [.. group]));
        }
    }

    /// <summary>All faces: the folders in the order given, in each the files by path in ordinal order.</summary>
    public ImmutableArray<FontFile> Faces { get; }

    /// <summary>What could not be listed, in the order of finding.</summary>
    public ImmutableArray<FontProblem> Problems { get; }

    /// <summary>
    /// Lists the font files below the folders (<c>.ttf</c>, and <c>.otf</c> and <c>.ttc</c> to say why they are not used).
    /// Only names and styles are read. Links are not followed. Where two files hold the same style of a family, the
    /// first one is used, so a folder given earlier goes before a later one.
    /// </summary>
    /// <param name="folders">The folders; one that does not exist is a problem, not an error.</param>
    public static FontLibrary Load(IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var faces = ImmutableArray.CreateBuilder<FontFile>();
        var problems = ImmutableArray.CreateBuilder<FontProblem>();
        foreach (var folder in folders)
        {
            foreach (var path in ListFiles(folder, problems))
            {
                if (faces.Count + problems.Count >= MaxFiles)
                {
                    problems.Add(new FontProblem(folder, $"More than {MaxFiles} font files; the rest is not listed."));
                    break;
                }

                try
                {
                    faces.Add(FontFile.Open(path));
                }
                catch (Exception e) when (e is FontFormatException or IOException or UnauthorizedAccessException)
                {
                    problems.Add(new FontProblem(path, e.Message));
                }
            }
        }

        return new FontLibrary(faces.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>The family of a name, letter case ignored.</summary>
    /// <returns>Null when no file has it.</returns>
    public FontFamily? Find(string name) => families.GetValueOrDefault(name);

    private static List<string> ListFiles(string folder, ImmutableArray<FontProblem>.Builder problems)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = MaxFolderDepth,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
        };
        var files = new List<string>();
        try
        {
            // One more than is allowed shows that there are too many, however many there are.
            files.AddRange(Directory.EnumerateFiles(folder, "*", options).Where(IsFont).Take(MaxFiles + 1));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add(new FontProblem(folder, e.Message));
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static bool IsFont(string path) =>
        Path.GetExtension(path.AsSpan()) is var extension
        && (
            extension.Equals(".ttf", StringComparison.OrdinalIgnoreCase)
            || extension.Equals(".otf", StringComparison.OrdinalIgnoreCase)
            || extension.Equals(".ttc", StringComparison.OrdinalIgnoreCase)
        );
}
