namespace DocExport.Testing;

/// <summary>A folder of its own for one test; gone with everything in it when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("docexport-test-");

    /// <summary>Its full path.</summary>
    public string FullName => folder.FullName;

    /// <summary>The full path of a file in it.</summary>
    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Writes a file into it.</summary>
    /// <returns>The file's full path.</returns>
    public async Task<string> AddAsync(string name, ReadOnlyMemory<byte> content, CancellationToken token)
    {
        await File.WriteAllBytesAsync(PathOf(name), content, token);
        return PathOf(name);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
