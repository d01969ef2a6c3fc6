using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocExport.Primitives;
using DocExport.Templates.Reading;

namespace DocExport.Templates;

/// <summary>
/// The templates in some folders, each a folder with a <c>template.json</c>: <c>templates/news/template.json</c> is
/// <c>news</c>. A template that was asked for by name is read once and kept; the catalogue may be shared by threads.
/// </summary>
public sealed class TemplateCatalog
{
    private const string FileName = "template.json";

    private readonly ImmutableArray<string> folders;
    private readonly ConcurrentDictionary<string, TemplateReadResult> loaded = new(StringComparer.Ordinal);

    /// <summary>Creates a catalogue of folders.</summary>
    /// <param name="folders">The folders; of two templates with one name, the one in the earlier folder counts. A folder that does not exist has no templates.</param>
    public TemplateCatalog(ImmutableArray<string> folders)
    {
        this.folders = folders;
    }

    /// <summary>All templates, by name in ordinal order; one that cannot be read is listed with what is wrong with it.</summary>
    public ImmutableArray<TemplateEntry> List() =>
        [
            .. Files()
                .Select(file =>
                {
                    var result = LoadNamed(file.Key);
                    var description = result.Template?.Description ?? "";
                    return new TemplateEntry(file.Key, description, file.Value, result.Diagnostics);
                }),
        ];

    /// <summary>Loads what a person at the command line asks for: a name, or a path to a folder or a <c>.json</c> file.</summary>
    /// <param name="nameOrPath">A path when it has a slash or backslash, ends in <c>.json</c>, or is <c>.</c> or <c>..</c>.</param>
    /// <returns>The template, or why there is none; a fault never throws.</returns>
    public TemplateReadResult Load(string nameOrPath) =>
        IsPath(nameOrPath) ? LoadFile(nameOrPath) : LoadNamed(nameOrPath);

    /// <summary>
    /// Loads a template of the catalogue's folders and no other file: the way for a name that comes from an article or
    /// over the network.
    /// </summary>
    /// <returns>The template, or why there is none; a fault never throws.</returns>
    public TemplateReadResult LoadNamed(string name)
    {
        if (loaded.TryGetValue(name, out var result))
        {
            return result;
        }

        // Only names that a folder can have are looked for, so that no name leads out of the catalogue's folders.
        if (!TextRule.Name.Allows(name) || FileOf(name) is not { } file)
        {
            return NotFound(name);
        }

        result = ReadFile(file, name);
        // Faults are not kept: a template can be mended while a service runs.
        return result.Template is null ? result : loaded.GetOrAdd(name, result);
    }

    private static bool IsPath(string nameOrPath) =>
        nameOrPath is "." or ".."
        || nameOrPath.AsSpan().ContainsAny('/', '\\')
        || nameOrPath.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    private static TemplateReadResult LoadFile(string path) =>
        ReadFile(Directory.Exists(path) ? Path.Combine(path, FileName) : path, name: null);

    private static TemplateReadResult ReadFile(string path, string? name)
    {
        byte[] json;
        try
        {
            json = ReadBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var reason = fault switch
            {
                FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
                UnauthorizedAccessException => "It is a folder, or reading it is not allowed.",
                _ => fault.Message,
            };
            return Failed(TemplateFault.Unreadable, path, $"The template cannot be read. {reason}");
        }

        var result = TemplateReader.Read(json, path, Path.GetDirectoryName(Path.GetFullPath(path)));
        if (
            name is null
            || result.Template is not { } template
            || string.Equals(template.Name, name, StringComparison.Ordinal)
        )
        {
            return result;
        }

        return Failed(
            TemplateFault.Conflict,
            path,
            $"name: The template calls itself '{template.Name}' and its folder is '{name}'. Make them the same."
        );
    }

    // One byte more than a template may have is enough for the reader to refuse it, whatever the file claims to be.
    private static byte[] ReadBytes(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[TemplateReader.MaxBytes + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..length];
    }

    private static TemplateReadResult Failed(string code, string file, string message) =>
        new(null, [new Diagnostic(code, DiagnosticSeverity.Error, file, SourceSpan.StartOfFile, message)]);

    private TemplateReadResult NotFound(string name)
    {
        var names = Files().Keys.ToArray();
        var advice = names.Length == 0 ? "No folder with templates was found." : Spelling.Advise(name, names);
        var all = Spelling.Nearest(name, names) is null ? "" : $" Possible are: {string.Join(", ", names)}.";
        return Failed(
            TemplateFault.NotFound,
            ObjectReader.Shorten(name),
            $"There is no template of this name. {advice}{all} A path to a file of your own has a slash or ends in .json."
        );
    }

    private string? FileOf(string name) =>
        folders.Select(folder => Path.Combine(folder, name, FileName)).FirstOrDefault(File.Exists);

    private SortedDictionary<string, string> Files()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var template in folders.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories))
        {
            var name = Path.GetFileName(template);
            var file = Path.Combine(template, FileName);
            if (TextRule.Name.Allows(name) && File.Exists(file))
            {
                files.TryAdd(name, file);
            }
        }

        return files;
    }
}
