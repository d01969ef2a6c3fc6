using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DocExport.Docx;
using DocExport.Fonts;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Raster;
using DocExport.Templates;

namespace DocExport;

/// <summary>
/// Exports articles: reads the Markdown, finds the template, writes the files. Create one and keep it; it is safe to
/// share between threads, and holds fonts and templates for all exports.
/// </summary>
public sealed class Exporter : IDisposable
{
    private const string DefaultTemplate = "news";
    private const string DefaultBookTemplate = "book";

    private readonly TemplateCatalog templates;
    private readonly TypesetterEngine pdf;
    private readonly TemplateFonts templateFonts;
    private readonly MastheadImages mastheads = new();
    private readonly PaperTemplates papers = new();
    private readonly PageRasterizer rasterizer = new();
    private readonly ConditionalWeakTable<Template, DocxWriter> docx = [];

    /// <summary>Creates an exporter.</summary>
    /// <param name="fonts">The fonts that templates name.</param>
    /// <param name="templates">The templates.</param>
    public Exporter(FontLibrary fonts, TemplateCatalog templates)
    {
        ArgumentNullException.ThrowIfNull(templates);
        this.templates = templates;
        pdf = new TypesetterEngine(fonts);
        templateFonts = new TemplateFonts(fonts);
    }

    /// <summary>Exports an article, or several as one document. Bad input never throws: it is a diagnostic, and no file.</summary>
    /// <param name="request">The articles and what they shall become.</param>
    /// <param name="token">Ends the export early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ArgumentException">There is no article, or no format is asked for.</exception>
    public ExportResult Export(ExportRequest request, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Formats.IsDefaultOrEmpty)
        {
            throw new ArgumentException("An export needs at least one format.", nameof(request));
        }

        var context = ContextOf(request, token);
        try
        {
            if (Prepare(request, context) is not var (manuscript, template))
            {
                return new ExportResult([], [.. context.Diagnostics]);
            }

            var files = request
                .Formats.SelectMany(format => Write(format, request, manuscript, template, context))
                .ToImmutableArray();
            return Settle(request, files, context);
        }
        catch (ExportException fault)
        {
            context.Report(fault.Diagnostic);
            return new ExportResult([], [.. context.Diagnostics]);
        }
    }

    /// <summary>
    /// Lays an article out, or several as one document, so that its pages can be looked at one by one. Bad input never
    /// throws: it is a diagnostic.
    /// </summary>
    /// <param name="request">The articles; formats and pages do not matter here.</param>
    /// <param name="token">Ends the layout early; the pages are painted later and do not know it.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ArgumentException">There is no article.</exception>
    public PreviewResult Preview(ExportRequest request, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var context = ContextOf(request, token);
        try
        {
            if (Prepare(request, context) is not var (manuscript, template))
            {
                return new PreviewResult(null, [.. context.Diagnostics]);
            }

            var laidOut = pdf.LayOut(manuscript.Article, template, manuscript.Images, context);
            var preview = new PagePreview(laidOut, rasterizer, request.Limits);
            return new PreviewResult(preview, [.. context.Diagnostics]);
        }
        catch (ExportException fault)
        {
            context.Report(fault.Diagnostic);
            return new PreviewResult(null, [.. context.Diagnostics]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        pdf.Dispose();
        rasterizer.Dispose();
    }

    private static ExportContext ContextOf(ExportRequest request, CancellationToken token) =>
        request.Articles.IsDefaultOrEmpty
            ? throw new ArgumentException("An export needs at least one article.", nameof(request))
            : new ExportContext(request.Articles[0].Name, request.Limits, token);

    /// <summary>Reads the articles, and finds the template that they are set with; null when there is none, which is reported.</summary>
    private (Manuscript Manuscript, Template Template)? Prepare(ExportRequest request, ExportContext context)
    {
        var manuscript = Manuscript.Read(request, context);
        if (
            FindTemplate(request, manuscript.Article, context) is not { } found
            || papers.On(request.Paper, found, context) is not { } template
        )
        {
            return null;
        }

        return (manuscript with { Images = mastheads.AddTo(manuscript.Images, template, context) }, template);
    }

    /// <summary>The template that the request asks for, by name or path; or the article, by name alone.</summary>
    private Template? FindTemplate(ExportRequest request, Article article, ExportContext context)
    {
        var result = request.TemplateName is { } asked
            ? templates.Load(asked)
            : templates.LoadNamed(article.Metadata.Template ?? DefaultTemplateOf(request));
        foreach (var diagnostic in result.Diagnostics)
        {
            context.Report(diagnostic);
        }

        return result.Template;
    }

    private static string DefaultTemplateOf(ExportRequest request) =>
        request.IsCombined ? DefaultBookTemplate : DefaultTemplate;

    private ImmutableArray<ExportedFile> Write(
        ExportFormat format,
        ExportRequest request,
        Manuscript manuscript,
        Template template,
        ExportContext context
    )
    {
        var (article, images) = manuscript;
        if (format == ExportFormat.Png)
        {
            // What layout reports is reported once.
            var hearing = request.Formats.Contains(ExportFormat.Pdf) ? context.Unheard() : context;
            var laidOut = pdf.LayOut(article, template, images, hearing);
            return new PageImages(rasterizer).Write(laidOut, request.PageImages, context);
        }

        using var content = new MemoryStream(64 * 1024);
        int? pages = null;
        switch (format)
        {
            case ExportFormat.Pdf:
                pages = pdf.Write(article, template, images, content, context);
                break;
            case ExportFormat.Docx:
                docx.GetValue(template, created => new DocxWriter(created, templateFonts))
                    .Write(article, images, MapPages(manuscript, template, context), context, content);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no writer for this format.");
        }

        return [new ExportedFile(format, content.GetBuffer().AsMemory(0, (int)content.Length), pages)];
    }

    // Word's table of contents is filled with the pages of our own layout; Word counts anew when its user asks for it.
    private PageMap? MapPages(Manuscript manuscript, Template template, ExportContext context) =>
        ArticleWalk.Blocks(manuscript.Article).Any(block => block is TableOfContents)
            ? pdf.MapPages(manuscript.Article, template, manuscript.Images, context.Unheard())
            : null;

    private static ExportResult Settle(ExportRequest request, ImmutableArray<ExportedFile> files, ExportContext context)
    {
        var fails = context.Diagnostics.Any(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error
            || (request.Strict && diagnostic.Severity == DiagnosticSeverity.Warning)
        );
        return new ExportResult(fails ? [] : files, [.. context.Diagnostics]);
    }
}
