using System.Text;
using DocExport.Fonts;
using DocExport.Images;
using DocExport.Layout;
using DocExport.Markdown;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Testing;
using DocExport.Typography;

namespace DocExport.Pdf.Tests;

/// <summary>Small articles as pages and as files, in a template that changes only with these tests.</summary>
internal static class Sample
{
    /// <summary>The fonts of the repository.</summary>
    public static FontLibrary Fonts { get; } = FontLibrary.Load([Repository.PathOf("fonts")]);

    /// <summary>One sentence of everything that the writer must express.</summary>
    public const string Everything = """
        ---
        title: عنوان المقال
        lang: ar
        author: كاتب
        keywords: كلمة، أخرى
        date: 2026-05-07
        ---

        # الباب الأول

        نص فيه **خط** و[رابط](https://example.com/خبر?a=(b) "وصف") و[رابط داخلي](#الباب-الثاني) وكلمة Latin text و 12/05/2024، ثم (قوس) و٪50.

        ### باب متخطى

        > السَّلَامُ عَلَيْكُمْ لا إله إلا الله

        1. أول
        2. ثان
           - داخلي

        | العمود | Column |
        |---|---|
        | خلية | cell |

        ## الباب الثاني

        ```
        code {x}
        ```

        نص أخير.
        """;

    private const string TemplateJson = """
        {
          "name": "sample",
          "description": "Amiri in one size, so that a page of a test is easy to reckon.",
          "page": {
            "size": "A5",
            "margins": { "top": "20mm", "bottom": "20mm", "start": "15mm", "end": "15mm" },
            "headerDistance": "10mm",
            "footerDistance": "10mm"
          },
          "footer": { "center": "{page}" },
          "styles": {
            "body": { "fonts": ["Amiri", "Source Serif 4"], "size": "12pt", "lineHeight": 1.5, "align": "start" },
            "strong": { "bold": true }
          },
          "lists": { "bullets": ["•"], "indent": "20pt", "markerGap": "6pt", "itemSpacing": "2pt" },
          "tables": { "paddingHorizontal": "6pt", "paddingVertical": "4pt", "spaceBefore": "8pt", "spaceAfter": "8pt" },
          "thematicBreak": { "width": "0.5pt", "color": "#808080" },
          "labels": { "ar": { "keyword": "الكلمة المفتاحية:" } }
        }
        """;

    private static readonly Shaper Shaper = new([
        .. Fonts.Faces.Where(face => face is { IsItalic: false, Weight: 400 }),
    ]);

    private static readonly Template Template =
        TemplateReader.Read(Encoding.UTF8.GetBytes(TemplateJson), "sample.json").Template
        ?? throw new InvalidOperationException("The sample template is wrong.");

    /// <summary>Sets an article in pages.</summary>
    public static PagedDocument Typeset(string markdown)
    {
        var context = new ExportContext("sample.md");
        var article = MarkdownReader.Read(markdown, context);
        article = article with
        {
            Metadata = article.Metadata with { Direction = article.Metadata.Direction ?? Direction.RightToLeft },
        };
        return new Typesetter(Fonts, Shaper).Typeset(article, Template, ImageSet.Empty, context);
    }

    /// <summary>Writes an article as a PDF file.</summary>
    public static byte[] Write(string markdown, bool readable = false) => Write(Typeset(markdown), readable);

    /// <summary>Writes pages as a PDF file.</summary>
    public static byte[] Write(PagedDocument document, bool readable = false)
    {
        using var file = new MemoryStream();
        var options = PdfOptions.Default with { Readable = readable };
        PdfWriter.Write(document, file, options, new ExportContext("sample.md"));
        return file.ToArray();
    }
}
