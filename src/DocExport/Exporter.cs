using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DocExport.Docx;
using DocExport.Fonts;
using DocExport.Markdown;
using DocExport.Markdown.PlainText;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport;

/// <summary>
/// Exports articles: reads the Markdown, finds the template, writes the files. Create one and keep it; it is safe to
/// share between threads, and holds fonts and templates for all exports.
/// </summary>
public sealed class Exporter : IDisposable
{
    private const string DefaultTemplate = "news";

    private readonly TemplateCatalog templates;
    private readonly TypesetterEngine pdf;
    private readonly TemplateFonts templateFonts;
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

    /// <summary>Exports one article. Bad input never throws: it is a diagnostic, and no file.</summary>
    /// <param name="request">The article and what it shall become.</param>
    /// <param name="token">Ends the export early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ArgumentException">No format is asked for.</exception>
    public ExportResult Export(ExportRequest request, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Formats.IsDefaultOrEmpty)
        {
            throw new ArgumentException("An export needs at least one format.", nameof(request));
        }

        var context = new ExportContext(request.SourceName, request.Limits, token);
        try
        {
            var article = Read(request, context);
            if (FindTemplate(request, article, context) is not { } template)
            {
                return new ExportResult([], [.. context.Diagnostics]);
            }

            var files = request.Formats.Select(format => Write(format, article, template, context)).ToImmutableArray();
            return Settle(request, files, context);
        }
        catch (ExportException fault)
        {
            context.Report(fault.Diagnostic);
            return new ExportResult([], [.. context.Diagnostics]);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => pdf.Dispose();

    private static Article Read(ExportRequest request, ExportContext context)
    {
        var isPlainText =
            request.SourceKind == SourceKind.PlainText
            || (request.SourceKind is null && request.SourceName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
        var article = ArticleDirection.Resolve(
            isPlainText
                ? PlainTextReader.ReadArticle(request.Source, context)
                : MarkdownReader.Read(request.Source, context)
        );
        return article.Metadata.Date is null && request.SourceDate is { } date
            ? article with
            {
                Metadata = article.Metadata with { Date = DateOnly.FromDateTime(date.UtcDateTime) },
            }
            : article;
    }

    /// <summary>The template that the request asks for, by name or path; or the article, by name alone.</summary>
    private Template? FindTemplate(ExportRequest request, Article article, ExportContext context)
    {
        var result = request.TemplateName is { } asked
            ? templates.Load(asked)
            : templates.LoadNamed(article.Metadata.Template ?? DefaultTemplate);
        foreach (var diagnostic in result.Diagnostics)
        {
            context.Report(diagnostic);
        }

        return result.Template;
    }

    private ExportedFile Write(ExportFormat format, Article article, Template template, ExportContext context)
    {
        using var content = new MemoryStream(64 * 1024);
        int? pages = null;
        switch (format)
        {
            case ExportFormat.Pdf:
                pages = pdf.Write(article, template, content, context);
                break;
            case ExportFormat.Docx:
                docx.GetValue(template, created => new DocxWriter(created, templateFonts))
                    .Write(article, context, content);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "There is no writer for this format.");
        }

        return new ExportedFile(format, content.GetBuffer().AsMemory(0, (int)content.Length), pages);
    }

    private static ExportResult Settle(ExportRequest request, ImmutableArray<ExportedFile> files, ExportContext context)
    {
        var fails = context.Diagnostics.Any(diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error
            || (request.Strict && diagnostic.Severity == DiagnosticSeverity.Warning)
        );
        return new ExportResult(fails ? [] : files, [.. context.Diagnostics]);
    }
}
