using System.IO.Compression;
using System.Xml.Linq;
using DocExport.Images;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>A package that was just written, its parts and the diagnostics of writing it.</summary>
internal sealed record DocxFile(
    byte[] Bytes,
    IReadOnlyDictionary<string, string> Parts,
    IReadOnlyList<string> Diagnostics
)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static DocxFile Of(
        Article article,
        Template? template = null,
        ExportLimits? limits = null,
        ImageSet? images = null,
        PageMap? pages = null
    )
    {
        var context = new ExportContext("article.md", limits);
        using var stream = new MemoryStream();
        new DocxWriter(template ?? NewsTemplate.Build(), KnownFonts.Instance).Write(
            article,
            images ?? ImageSet.Empty,
            pages,
            context,
            stream
        );
        var bytes = stream.ToArray();
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var parts = archive.Entries.ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
        return new DocxFile(bytes, parts, [.. context.Diagnostics.Select(diagnostic => diagnostic.ToString())]);
    }

    public XDocument Xml(string part) => XDocument.Parse(Parts[part], LoadOptions.PreserveWhitespace);

    public XElement Body => Xml("word/document.xml").Root!.Element(W + "body")!;

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
