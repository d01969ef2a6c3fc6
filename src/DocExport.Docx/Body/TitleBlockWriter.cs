using DocExport.Docx.Inlines;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Writes what stands above an article's or a chapter's text: who, where, when and about what.</summary>
internal sealed class TitleBlockWriter(DocumentScope document, ParagraphWriter paragraphs)
{
    private readonly Template template = document.Parts.Template;

    /// <summary>Writes the template's logo, or what stands for it.</summary>
    public void WriteMasthead(Flow flow)
    {
        if (template.Masthead is not { } masthead)
        {
            return;
        }

        var look = new ParagraphLook(StyleName.Body, masthead.SpaceAfter.Twips)
        {
            Alignment = masthead.Align switch
            {
                TextAlignment.Center => ParagraphAlignment.Center,
                TextAlignment.End => ParagraphAlignment.End,
                _ => ParagraphAlignment.Start,
            },
        };
        if (document.Media.FindMasthead() is { } media)
        {
            var alternative = XmlText.Clean(masthead.Alternative, SourceSpan.StartOfFile, document.Context);
            paragraphs.WriteMasthead(masthead, media, alternative, look, flow);
        }
        else if (masthead.Alternative.Length > 0)
        {
            paragraphs.Write(masthead.Alternative, SourceSpan.StartOfFile, look, flow);
        }
    }

    /// <summary>Writes title, subtitle, byline, dateline, source and keywords, those that there are.</summary>
    public void Write(ArticleMetadata metadata, Flow flow)
    {
        var language = metadata.Language ?? "ar";
        var labels = template.Labels(language);
        if (!metadata.Title.IsDefaultOrEmpty)
        {
            paragraphs.Write(metadata.Title, new ParagraphLook(StyleName.Title, 0), flow);
        }

        if (!metadata.Subtitle.IsDefaultOrEmpty)
        {
            paragraphs.Write(metadata.Subtitle, new ParagraphLook(StyleName.Subtitle, 0), flow);
        }

        WriteLine(Byline(metadata, labels), metadata.TitleSpan, StyleName.Byline, flow);
        WriteLine(Dateline(metadata, language, labels), metadata.TitleSpan, StyleName.Dateline, flow);
        if (!metadata.Keywords.IsDefaultOrEmpty)
        {
            var label = metadata.Keywords.Length == 1 ? labels.Keyword : labels.Keywords;
            var line = $"{label} {string.Join(labels.Separator, metadata.Keywords)}";
            WriteLine(line, metadata.KeywordsSpan, StyleName.Keywords, flow);
        }
    }

    private static string? Byline(ArticleMetadata metadata, Labels labels) =>
        metadata.Byline is { Length: > 0 } byline ? byline
        : metadata.Authors.IsDefaultOrEmpty ? null
        : labels.Byline.Replace("{authors}", string.Join(labels.Separator, metadata.Authors), StringComparison.Ordinal);

    /// <summary>Place, date and source, on one line as the typesetter has them.</summary>
    private string? Dateline(ArticleMetadata metadata, string language, Labels labels)
    {
        var digits = metadata.Digits ?? template.Digits;
        var dateline = template.Dateline(metadata.Place, metadata.Date, language, digits);
        if (metadata.Source is not { Length: > 0 } source)
        {
            return dateline;
        }

        var named = labels.Source.Replace("{source}", source, StringComparison.Ordinal);
        return dateline is null ? named : $"{dateline} – {named}";
    }

    private void WriteLine(string? line, SourceSpan span, StyleName style, Flow flow)
    {
        if (line is not null)
        {
            paragraphs.Write(line, span, new ParagraphLook(style, 0), flow);
        }
    }
}
