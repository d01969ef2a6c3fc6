using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport;

/// <summary>Templates on other sheets than their own, each made once for all exports: much is kept by template.</summary>
internal sealed class PaperTemplates
{
    private readonly ConditionalWeakTable<Template, ConcurrentDictionary<PaperSize, Template>> made = [];

    /// <summary>A template on the sheet that a request asks for.</summary>
    /// <returns>Null when the margins leave no room on it, which is reported.</returns>
    public Template? On(PaperSize? paper, Template template, ExportContext context)
    {
        if (paper is null)
        {
            return template;
        }

        var onPaper = made.GetValue(template, _ => new ConcurrentDictionary<PaperSize, Template>())
            .GetOrAdd(paper, static (size, of) => of.OnPaper(size), template);
        if (onPaper.HasRoom)
        {
            return onPaper;
        }

        context.Report(
            new Diagnostic(
                "EX002",
                DiagnosticSeverity.Error,
                context.SourceName,
                SourceSpan.StartOfFile,
                $"The margins of the template '{template.Name}' leave no room for text on {paper.Name}. "
                    + "Choose a larger sheet or another template."
            )
        );
        return null;
    }
}
