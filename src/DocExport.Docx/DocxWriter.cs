using System.Collections.Concurrent;
using DocExport.Docx.Body;
using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Images;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx;

/// <summary>
/// Writes articles as Word files (WordprocessingML, ISO/IEC 29500 transitional) in the look of one template. The same
/// article gives the same bytes. One writer serves any number of exports at the same time; what the template alone
/// decides (styles, settings, fonts) is written and compressed once.
/// </summary>
public sealed class DocxWriter
{
    // Articles name few languages; more than this in one process are someone's input and are not kept.
    private const int MostVariantsKept = 32;
    private readonly Template template;
    private readonly ITemplateFonts fonts;
    private readonly ConcurrentDictionary<DocumentVariant, TemplateParts> prepared = new();

    /// <summary>Prepares to write articles in the look of a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="fonts">What is known of the template's families.</param>
    public DocxWriter(Template template, ITemplateFonts fonts)
    {
        this.template = template;
        this.fonts = fonts;
    }

    /// <summary>Writes an article as one <c>.docx</c> package.</summary>
    /// <param name="article">
    /// The article. Its metadata gives the base direction; without one it runs from left to right.
    /// </param>
    /// <param name="images">The images that the article refers to; one that is missing is stood for by its alternative text.</param>
    /// <param name="pages">
    /// Where the headings stand, for the table of contents; null leaves its page numbers to Word.
    /// </param>
    /// <param name="context">
    /// Limits and cancellation; takes the diagnostics WD001 to WD014. Nothing is written before the whole article is
    /// known to be good.
    /// </param>
    /// <param name="destination">Takes the bytes; need not be able to seek, and is left open.</param>
    /// <exception cref="ExportException">The article cannot be a Word file: WD004, WD009.</exception>
    /// <exception cref="OperationCanceledException">The context's token was cancelled.</exception>
    /// <exception cref="OverflowException">The package would pass 4 GB.</exception>
    public void Write(Article article, ImageSet images, PageMap? pages, ExportContext context, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(images);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(destination);
        PackageWriter.Write(Pack(article, images, pages, context), destination);
    }

    private List<PackedPart> Pack(Article article, ImageSet images, PageMap? pages, ExportContext context)
    {
        var metadata = article.Metadata;
        var parts = Prepare(
            new DocumentVariant(
                DocumentLanguage.Of(metadata.Language, metadata.Direction ?? Direction.LeftToRight),
                HasNotes: article.Footnotes.Length > 0,
                HasChapters: article.Blocks.Any(static block => block is Chapter)
            )
        );

        // The title's own paragraph reports what is wrong with it; here it is only mended.
        var title = XmlText.Clean(InlineText.Of(metadata.Title), SourceSpan.StartOfFile, context.Unheard());
        var packed = new List<PackedPart>(parts.Packed);
        var relationships = new Relationships();
        relationships.Internal("styles", "styles.xml");
        relationships.Internal("numbering", "numbering.xml");
        relationships.Internal("settings", "settings.xml");
        relationships.Internal("fontTable", "fontTable.xml");
        var section = new Section(parts, new PageTexts(article, title, parts), relationships, packed, context);
        var media = new MediaParts(images, context);
        var document = new DocumentScope(article, parts, media, pages, context);
        packed.Add(DocumentPart.Pack(document, section, relationships));
        if (parts.Variant.HasNotes)
        {
            PackNotes(document, relationships, packed);
        }

        packed.AddRange(media.Packed);
        packed.Add(NumberingPart.Pack(parts.NumberingDefinitions, document.OrderedLists));
        packed.Add(relationships.Pack(DocumentPart.RelationshipsName));
        packed.Add(PropertiesPart.PackCore(metadata, title, context));
        packed.Add(PackageRelationships());
        packed.Add(ContentTypesPart.Pack(packed));
        ReportDigits(parts.Variant.HasNotes || document.OrderedLists.Count > 0, context);
        return packed;
    }

    private static void PackNotes(DocumentScope document, Relationships relationships, List<PackedPart> packed)
    {
        relationships.Internal("footnotes", "footnotes.xml");
        var own = new Relationships();
        packed.Add(FootnotesPart.Pack(document, own));
        if (own.Count > 0)
        {
            packed.Add(own.Pack(FootnotesPart.RelationshipsName));
        }
    }

    private TemplateParts Prepare(DocumentVariant variant)
    {
        if (prepared.TryGetValue(variant, out var parts))
        {
            return parts;
        }

        parts = new TemplateParts(template, fonts, variant);
        return prepared.Count < MostVariantsKept ? prepared.GetOrAdd(variant, parts) : parts;
    }

    private static PackedPart PackageRelationships()
    {
        var relationships = new Relationships();
        relationships.Internal("officeDocument", DocumentPart.Name);
        relationships.Internal(PropertiesPart.CoreType, PropertiesPart.CoreName);
        relationships.Internal("extended-properties", PropertiesPart.AppName);
        return relationships.Pack("_rels/.rels");
    }

    // No number format of WordprocessingML gives Arabic-Indic digits: Word shows those that its user has chosen.
    private void ReportDigits(bool isNumbered, ExportContext context)
    {
        var hasNumbers =
            isNumbered || HeaderFooterPart.HasNumbers(template.Header) || HeaderFooterPart.HasNumbers(template.Footer);
        if (template.Digits != Digits.European && hasNumbers)
        {
            context.Info(
                Codes.DigitsLeftToWord,
                SourceSpan.StartOfFile,
                "A Word file cannot choose the digits of page, list and note numbers; Word shows them by its own setting "
                    + "(Options, Advanced, Numeral). The PDF has the template's digits."
            );
        }
    }
}
