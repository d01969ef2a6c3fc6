using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocExport.Primitives;

namespace DocExport.Templates.Reading;

/// <summary>The bytes of a template file, and what is found wrong with them.</summary>
internal sealed class TemplateSource
{
    // Each diagnostic counts lines from the start of the file, so their number is bounded: no hostile file is quadratic.
    private const int MaxDiagnostics = 100;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly string fileName;
    private int unreported;

    public TemplateSource(ReadOnlyMemory<byte> json, string fileName)
    {
        this.fileName = fileName;
        Json = json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
    }

    /// <summary>The text in UTF-8, without a byte order mark. Offsets count from here.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    public bool HasErrors => diagnostics.Count > 0;

    /// <summary>Reports a fault of a stretch of the file.</summary>
    /// <param name="code">A constant of <see cref="TemplateFault"/>.</param>
    /// <param name="offset">Offset of the first byte in <see cref="Json"/>.</param>
    /// <param name="length">Length in bytes.</param>
    /// <param name="path">The JSON path, such as <c>styles.heading2.size</c>; empty for the whole file.</param>
    /// <param name="message">What is wrong, and the remedy.</param>
    public void Report(string code, int offset, int length, string path, string message)
    {
        if (diagnostics.Count == MaxDiagnostics)
        {
            unreported++;
            return;
        }

        var text = path.Length == 0 ? message : $"{path}: {message}";
        diagnostics.Add(new Diagnostic(code, DiagnosticSeverity.Error, fileName, Locate(offset, length), text));
    }

    /// <summary>Everything reported, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Collect()
    {
        var sorted = diagnostics.OrderBy(diagnostic => diagnostic.Span.Start).ToImmutableArray();
        return unreported == 0
            ? sorted
            : sorted.Add(
                sorted[^1] with
                {
                    Message = string.Create(
                        CultureInfo.InvariantCulture,
                        $"There are {unreported} more errors. Mend these first."
                    ),
                }
            );
    }

    /// <summary>The line, from 1, of a byte.</summary>
    public int LineOf(int offset) => Json.Span[..offset].Count((byte)'\n') + 1;

    private SourceSpan Locate(int offset, int length)
    {
        var before = Json.Span[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceSpan(
            Encoding.UTF8.GetCharCount(before),
            Encoding.UTF8.GetCharCount(Json.Span.Slice(offset, length)),
            LineOf(offset),
            Encoding.UTF8.GetCharCount(before[lineStart..]) + 1
        );
    }
}
