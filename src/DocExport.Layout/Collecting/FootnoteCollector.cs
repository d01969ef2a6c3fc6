using System.Collections.Immutable;
using System.Globalization;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>
/// Collects footnotes as they are referred to. Their boxes stand at the foot of pages and in no flow; their structure
/// stands behind the paragraph that refers to them first.
/// </summary>
internal sealed class FootnoteCollector(BoxCollector blocks)
{
    // The room that the number hangs in and the gap behind it, as shares of the type size.
    private const double Room = 1.8;
    private const double Gap = 0.4;

    private readonly Dictionary<int, IReadOnlyList<Box>> boxes = [];
    private readonly HashSet<int> referred = [];

    /// <summary>The boxes of each note that is referred to, by its number.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Box>> Boxes => boxes;

    /// <summary>Where a reference leads to.</summary>
    public static string TargetOfNote(int number) => "#" + AnchorOfNote(number);

    /// <summary>The anchor of a reference to a note; null where the note was referred to before.</summary>
    public string? AnchorOfReference(int number) => referred.Add(number) ? NameOf("fnref", number) : null;

    /// <summary>Whether any of some inlines refers to a note.</summary>
    public bool AreReferredToIn(ImmutableArray<Inline> inlines) =>
        blocks.Setting.Article.Footnotes.Length > 0 && inlines.Any(RefersToNote);

    /// <summary>Collects the notes of a paragraph that were not referred to before.</summary>
    /// <param name="marks">The marks of the paragraph.</param>
    /// <param name="parent">The element that the notes are added to.</param>
    public void Collect(IReadOnlyList<Mark> marks, StructureElement parent)
    {
        foreach (var mark in marks)
        {
            if (mark.Note > 0 && mark.Anchor is not null && mark.Note <= blocks.Setting.Article.Footnotes.Length)
            {
                Collect(mark.Note, parent);
            }
        }
    }

    private static string AnchorOfNote(int number) => NameOf("fn", number);

    // No anchor of the author's has such a name, for anchors hold no punctuation but the hyphen.
    private static string NameOf(string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"#{kind}-{number}");

    // The reader bounds how deep inlines nest (ExportLimits.MaxNesting).
    private static bool RefersToNote(Inline inline) =>
        inline is FootnoteReference || ArticleWalk.Inside(inline).Any(RefersToNote);

    private void Collect(int number, StructureElement parent)
    {
        var note = blocks.Setting.Article.Footnotes[number - 1];
        var (body, size) = (blocks.Body, blocks.Setting.Template.Compute(StyleName.Footnote).Size.Points);
        var element = parent.Add(StructureRole.Note);
        element.Id = string.Create(CultureInfo.InvariantCulture, $"note-{number}");
        var label = element.Add(StructureRole.Lbl).Add(StructureRole.Link);
        var around = new BoxContext
        {
            Parent = element,
            Direction = body.Direction,
            Language = body.Language,
            ParentLanguage = body.Language,
            ParagraphStyle = StyleName.Footnote,
            IsIndented = true,
        }.Sized(blocks.Setting.Styles.ShareOfBody(StyleName.Footnote));
        var marker = new ListMarker
        {
            Text = blocks.PlainText(blocks.Setting.Number(number), StyleName.Footnote, around, note.Span),
            Element = label,
            Target = "#" + NameOf("fnref", number),
            ItemStart = Room * size,
            Room = Room * size,
            Gap = Gap * size,
        };
        var lines = new List<Box>();
        boxes.Add(number, lines);
        var inner = around.Indented(marker.ItemStart, 0);
        blocks.Collect(note.Blocks, inner, lines);
        blocks.HangMarker(marker, StyleName.Footnote, inner, 0, lines);
        lines[0].AddAnchor(AnchorOfNote(number));
    }
}
