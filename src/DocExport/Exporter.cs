using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DocExport.Combining;
using DocExport.Docx;
using DocExport.Fonts;
using DocExport.Images;
using DocExport.Markdown;
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
    private const string DefaultBookTemplate = "book";

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

        if (request.Articles.IsDefaultOrEmpty)
        {
            throw new ArgumentException("An export needs at least one article.", nameof(request));
        }

        var context = new ExportContext(request.Articles[0].Name, request.Limits, token);
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
        var articles = new Article[request.Articles.Length];
        for (var index = 0; index < articles.Length; index++)
        {
            if (index > 0)
            {
                context.BeginSource(request.Articles[index].Name);
            }

            articles[index] = Read(request.Articles[index], request.SourceDate, context);
        }

        return request.Combines || articles.Length > 1 ? ArticleCombiner.Combine(articles, request.Title) : articles[0];
    }

    private static Article Read(ArticleSource source, DateTimeOffset? sourceDate, ExportContext context)
    {
        var article = ArticleDirection.Resolve(MarkdownReader.Read(source.Content, context));
        return article.Metadata.Date is null && sourceDate is { } date
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
            : templates.LoadNamed(article.Metadata.Template ?? DefaultTemplateOf(request));
        foreach (var diagnostic in result.Diagnostics)
        {
            context.Report(diagnostic);
        }

        return result.Template;
    }

    private static string DefaultTemplateOf(ExportRequest request) =>
        request.Combines || request.Articles.Length > 1 ? DefaultBookTemplate : DefaultTemplate;

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
                    .Write(article, ImageSet.Empty, pages: null, context, content);
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
