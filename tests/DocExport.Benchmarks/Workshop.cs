using System.Text;
using System.Text.RegularExpressions;
using DocExport.Docx;
using DocExport.Fonts;
using DocExport.Images;
using DocExport.Layout;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Benchmarks;

/// <summary>What exports an article in one font family alone, loaded once as a service would.</summary>
internal sealed partial class Workshop : IDisposable
{
    public Workshop(string family)
    {
        var fonts = FontLibrary.Load([Checkout.Fonts]);
        Regular = fonts.Find(family)!.Match(bold: false, italic: false);
        Template = NewsIn(family);
        Engine = new TypesetterEngine(fonts);
        Shaper = new Shaper([.. fonts.Faces.Where(file => file is { IsItalic: false, Weight: >= 400 and < 600 })]);
        Typesetter = new Typesetter(fonts, Shaper);
        Docx = new DocxWriter(Template, new TemplateFonts(fonts));
    }

    /// <summary>The face of upright text.</summary>
    public FontFile Regular { get; }

    /// <summary>The news template in the one family.</summary>
    public Template Template { get; }

    /// <summary>The product's way to PDF.</summary>
    public TypesetterEngine Engine { get; }

    /// <summary>The parts of the engine, to be timed one by one.</summary>
    public Shaper Shaper { get; }

    /// <inheritdoc cref="Shaper"/>
    public Typesetter Typesetter { get; }

    /// <summary>The product's way to DOCX.</summary>
    public DocxWriter Docx { get; }

    /// <summary>Reads an article as the exporter does.</summary>
    public static Article Read(byte[] source, ExportContext context) =>
        ArticleDirection.Resolve(MarkdownReader.Read(source, context));

    /// <summary>Exports an article as PDF.</summary>
    /// <returns>The size in bytes and the count of pages.</returns>
    public (long Bytes, int Pages) ExportPdf(byte[] source)
    {
        var context = new ExportContext("benchmark");
        using var output = new MemoryStream(64 * 1024);
        var pages = Engine.Write(Read(source, context), Template, ImageSet.Empty, output, context);
        return (output.Length, pages);
    }

    /// <summary>Exports an article as DOCX.</summary>
    /// <returns>The size in bytes.</returns>
    public long ExportDocx(byte[] source)
    {
        var context = new ExportContext("benchmark");
        using var output = new MemoryStream(64 * 1024);
        Docx.Write(Read(source, context), ImageSet.Empty, pages: null, context, output);
        return output.Length;
    }

    public void Dispose()
    {
        Engine.Dispose();
        Shaper.Dispose();
    }

    private static Template NewsIn(string family)
    {
        var json = Families().Replace(File.ReadAllText(Checkout.NewsTemplate), $"\"fonts\": [\"{family}\"]");
        return TemplateReader.Read(Encoding.UTF8.GetBytes(json), Checkout.NewsTemplate).OrThrow();
    }

    [GeneratedRegex("\"fonts\": \\[[^\\]]*\\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Families();
}
