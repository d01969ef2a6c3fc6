using System.Text;
using DocExport.Fonts;
using DocExport.Images;
using DocExport.Markdown;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Tests;

/// <summary>
/// Sets articles on small sheets whose measures are easy to count: Latin letters are 6 points wide, a line is 12
/// points high and 40 letters long, and paragraphs are a line apart.
/// </summary>
internal static class Workshop
{
    public const int LineHeight = 12;

    /// <summary>The folder of the repository.</summary>
    public static readonly string Root = FindRoot();

    private static readonly FontLibrary Library = FontLibrary.Load([Path.Combine(Root, "fonts")]);
    private static readonly Typesetter Typesetter = new(Library, new Shaper([]));

    /// <summary>A template whose page holds a number of lines.</summary>
    public static Template Template(
        int lines,
        string digits = "european",
        string header = "{title}",
        string footer = "{page}/{pages}"
    )
    {
        var height = 60 + (lines * LineHeight);
        var json = $$"""
            {
              "name": "test", "description": "Easy to count.", "digits": "{{digits}}",
              "page": {
                "size": "280pt {{height}}pt",
                "margins": { "top": "30pt", "bottom": "30pt", "start": "25pt", "end": "15pt" },
                "headerDistance": "10pt", "footerDistance": "10pt"
              },
              "header": { "start": "{{header}}", "onFirstPage": false },
              "footer": { "center": "{{footer}}" },
              "styles": {
                "body": {
                  "fonts": ["JetBrains Mono", "IBM Plex Sans Arabic"],
                  "size": "10pt", "lineHeight": 1.2, "spaceAfter": "12pt", "align": "start"
                },
                "title": { "align": "start", "spaceAfter": "0pt", "keepWithNext": true },
                "keywords": { "borderBottom": { "width": "1pt", "color": "#000000", "gap": "2pt" } },
                "heading1": { "spaceBefore": "0pt", "spaceAfter": "0pt", "keepWithNext": true },
                "heading2": { "basedOn": "heading1" }, "heading3": { "basedOn": "heading1" },
                "heading4": { "basedOn": "heading1" }, "heading5": { "basedOn": "heading1" },
                "heading6": { "basedOn": "heading1" },
                "listItem": { "spaceAfter": "0pt" },
                "quote": {
                  "indentStart": "12pt", "indentEnd": "6pt",
                  "borderStart": { "width": "2pt", "color": "#000000", "gap": "10pt" }
                },
                "codeBlock": { "background": "#f0f0f0" },
                "verse": { "spaceAfter": "0pt" },
                "definitionTerm": { "spaceAfter": "0pt" },
                "definition": { "indentStart": "18pt" },
                "calloutTitle": { "spaceAfter": "0pt" },
                "caption": { "align": "center" },
                "footnote": { "spaceAfter": "0pt" },
                "contentsTitle": { "spaceAfter": "0pt" },
                "contentsEntry": { "spaceAfter": "0pt" },
                "highlight": { "background": "#ffff00" },
                "tableHeader": { "spaceAfter": "0pt" },
                "tableCell": { "spaceAfter": "0pt" },
                "pageHeader": { "spaceAfter": "0pt" },
                "pageFooter": { "basedOn": "pageHeader" },
                "link": { "underline": false }
              },
              "lists": { "bullets": ["•", "-"], "indent": "18pt", "markerGap": "6pt", "itemSpacing": "0pt" },
              "tables": {
                "rowRule": { "width": "1pt", "color": "#000000" },
                "paddingHorizontal": "6pt", "paddingVertical": "0pt", "spaceBefore": "0pt", "spaceAfter": "12pt"
              },
              "callouts": { "barWidth": "3pt", "padding": "6pt" },
              "figures": { "align": "center", "spaceBefore": "0pt", "spaceAfter": "12pt", "captionGap": "4pt" },
              "footnotes": { "rule": { "width": "1pt", "color": "#000000", "gap": "3pt" }, "ruleLength": "60pt", "spaceBefore": "8pt" },
              "verse": { "hemistichGap": "24pt", "maximumHemistich": "100pt" },
              "thematicBreak": { "width": "2pt", "color": "#808080", "gap": "5pt" },
              "labels": { "ar": { "keyword": "Keyword:", "keywords": "Keywords:", "separator": ", " } }
            }
            """;
        return TemplateReader.Read(Encoding.UTF8.GetBytes(json), "template.json").OrThrow();
    }

    public static Template News() =>
        TemplateReader
            .Read(File.ReadAllBytes(Path.Combine(Root, "templates", "news", "template.json")), "template.json")
            .OrThrow();

    public static (PagedDocument Document, List<Page> Pages, ExportContext Context) Set(
        string markdown,
        Template template
    )
    {
        var context = new ExportContext("article.md");
        return Set(MarkdownReader.Read(markdown, context), template, context);
    }

    public static (PagedDocument Document, List<Page> Pages, ExportContext Context) Set(
        Article article,
        Template template,
        ExportContext? given = null,
        ImageSet? images = null
    )
    {
        var context = given ?? new ExportContext("article.md");
        var document = Typesetter.Typeset(article, template, images ?? ImageSet.Empty, context);
        return (document, [.. document.Pages], context);
    }

    public static PageMap MapPages(Article article, Template template) =>
        Typesetter.MapPages(article, template, Make.Images, new ExportContext("article.md"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DocExport.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run within the repository");
        }

        return folder.FullName;
    }
}
