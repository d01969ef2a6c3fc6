namespace DocExport.Testing;

/// <summary>Text as PDF readers take it out of a file.</summary>
public static class PdfText
{
    private static readonly string Judges = Repository.PathOf("tests/DocExport.Tests/Judges");

    /// <summary>All readers.</summary>
    public static IReadOnlyList<PdfReader> Readers { get; } = Enum.GetValues<PdfReader>();

    /// <summary>Takes the text of all pages out of a file; skips the running test where the reader is missing.</summary>
    public static async Task<string> ReadAsync(PdfReader reader, ReadOnlyMemory<byte> pdf, CancellationToken token)
    {
        using var folder = new TemporaryFolder();
        var path = await folder.AddAsync("judged.pdf", pdf, token);
        return reader switch
        {
            PdfReader.Poppler => await Judge.Poppler.RunAsync(["-enc", "UTF-8", path, "-"], token),
            PdfReader.MuPdf => await ReadWithNodeAsync("mupdf", "mupdf", path, token),
            PdfReader.Pdfium => await ReadWithNodeAsync("pdfium", "@hyzyla/pdfium", path, token),
            PdfReader.PdfJs => await ReadWithNodeAsync("pdfjs", "pdfjs-dist", path, token),
            _ => throw new ArgumentOutOfRangeException(nameof(reader), reader, "No such reader."),
        };
    }

    private static Task<string> ReadWithNodeAsync(string engine, string package, string path, CancellationToken token)
    {
        if (!Directory.Exists(Path.Combine(Judges, "node_modules", Path.Combine(package.Split('/')))))
        {
            Judge.IsMissing($"The npm package {package}", "run `npm ci` in tests/DocExport.Tests/Judges");
        }

        return Judge.Node.RunAsync([Path.Combine(Judges, "read-text.mjs"), engine, path], token);
    }
}
