using DocExport.Fonts;
using DocExport.Images;
using DocExport.Layout;
using DocExport.Model;
using DocExport.Pdf;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport;

/// <summary>The engine that everyone has: our own typesetter on HarfBuzz, and our own PDF writer.</summary>
public sealed class TypesetterEngine : IPdfEngine, IDisposable
{
    private readonly Shaper shaper;
    private readonly Typesetter typesetter;

    /// <summary>Creates an engine on a font library.</summary>
    /// <param name="fonts">The fonts; those that a template does not name serve for characters that its own lack.</param>
    public TypesetterEngine(FontLibrary fonts)
    {
        ArgumentNullException.ThrowIfNull(fonts);
        shaper = new Shaper([.. fonts.Faces.Where(file => file is { IsItalic: false, Weight: >= 400 and < 600 })]);
        typesetter = new Typesetter(fonts, shaper);
    }

    /// <inheritdoc/>
    public string Name => "docexport";

    /// <inheritdoc/>
    public int Write(Article article, Template template, ImageSet images, Stream destination, ExportContext context) =>
        PdfWriter.Write(
            typesetter.Typeset(article, template, images, context),
            destination,
            PdfOptions.Default,
            context
        );

    /// <summary>Lays an article out, so that any of its pages can be painted.</summary>
    /// <exception cref="ExportException">The article cannot be laid out.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    internal LaidOutArticle LayOut(Article article, Template template, ImageSet images, ExportContext context) =>
        typesetter.LayOut(article, template, images, context);

    /// <summary>Lays an article out and says on which page each anchor stands.</summary>
    /// <exception cref="ExportException">The article cannot be laid out.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public PageMap MapPages(Article article, Template template, ImageSet images, ExportContext context) =>
        typesetter.MapPages(article, template, images, context);

    /// <inheritdoc/>
    public void Dispose() => shaper.Dispose();
}
