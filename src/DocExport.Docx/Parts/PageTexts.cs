using DocExport.Docx.Inlines;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Parts;

/// <summary>What stands for the placeholders of page headers and footers in one document, fit for XML.</summary>
internal sealed class PageTexts
{
    /// <summary>Finds the texts of a document.</summary>
    /// <param name="article">The article.</param>
    /// <param name="title">Its title as plain text, already fit for XML.</param>
    /// <param name="parts">What the template decides.</param>
    public PageTexts(Article article, string title, TemplateParts parts)
    {
        Title = title;
        PageOfPages = parts.Template.Labels(article.Metadata.Language ?? "ar").PageOfPages;
        FirstChapter = article.Blocks.OfType<Chapter>().FirstOrDefault() is { } chapter
            ? XmlText.Clean(InlineText.Of(chapter.Metadata.Title), SourceSpan.StartOfFile, new ExportContext("chapter"))
            : null;
    }

    /// <summary>The title of the document.</summary>
    public string Title { get; }

    /// <summary>Which page of how many, with placeholders of its own.</summary>
    public string PageOfPages { get; }

    /// <summary>The title of the first chapter, until Word has found that of the page; null when there are no chapters.</summary>
    public string? FirstChapter { get; }
}
