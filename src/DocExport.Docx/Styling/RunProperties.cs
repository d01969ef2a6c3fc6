using System.Collections.Concurrent;
using System.Text;
using DocExport.Templates;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Styling;

/// <summary>
/// The <c>w:rPr</c> of every kind of run, serialised once a template: a run of the article then costs one copy.
/// </summary>
internal sealed class RunProperties
{
    private const int RightToLeftBit = 1024;
    private const int BoldBit = 2048;
    private const int ItalicBit = 4096;

    // The marks that nearly every article has are serialised beforehand, with the direction and the paragraph's weight
    // and slant; the others, of which there are thousands, when an article first has them.
    private const int CommonMarks = 16;
    private const int CommonCombinations = CommonMarks << 3;

    // A run has one character style; of nested marks the one that says most about the text gives it.
    private static readonly (RunMarks Mark, StyleName Style)[] ByImportance =
    [
        (RunMarks.Link, StyleName.Link),
        (RunMarks.Code, StyleName.Code),
        (RunMarks.Keyboard, StyleName.Keyboard),
        (RunMarks.Highlight, StyleName.Highlight),
        (RunMarks.Strong, StyleName.Strong),
        (RunMarks.Emphasis, StyleName.Emphasis),
    ];

    private readonly Template template;
    private readonly FontFamilies families;
    private readonly byte[][] common = new byte[CommonCombinations][];
    private readonly ConcurrentDictionary<int, byte[]> rare = new();

    /// <summary>Serialises the properties of the common combinations.</summary>
    public RunProperties(Template template, FontFamilies families)
    {
        this.template = template;
        this.families = families;
        for (var index = 0; index < CommonCombinations; index++)
        {
            var marks = index & (CommonMarks - 1);
            common[index] = Serialize(marks | ((index ^ marks) / CommonMarks * RightToLeftBit));
        }
    }

    /// <summary>The markup of <c>w:rPr</c>; empty when a run needs none.</summary>
    /// <param name="marks">What the run is.</param>
    /// <param name="isRightToLeft">Whether its letters run from right to left.</param>
    /// <param name="paragraph">The style of its paragraph.</param>
    public ReadOnlySpan<byte> Of(RunMarks marks, bool isRightToLeft, ComputedStyle paragraph)
    {
        var surroundings =
            (isRightToLeft ? RightToLeftBit : 0) | (paragraph.Bold ? BoldBit : 0) | (paragraph.Italic ? ItalicBit : 0);
        return (int)marks < CommonMarks
            ? common[(int)marks | (surroundings / RightToLeftBit * CommonMarks)]
            : rare.GetOrAdd((int)marks | surroundings, Serialize);
    }

    private byte[] Serialize(int index)
    {
        var properties = new W.RunProperties();
        var styles = ByImportance.Where(entry => (index & (int)entry.Mark) != 0).Select(entry => entry.Style).ToList();
        if (styles.Count > 0)
        {
            properties.Append(new W.RunStyle { Val = WordStyle.Of(styles[0]).Id });
            var direct = Direct([.. styles.Select(template.Define)], (index & BoldBit) != 0, (index & ItalicBit) != 0);
            properties.Append(RunFormatting.Elements(direct, families));
        }

        AddDirect(properties, (RunMarks)index);
        if ((index & RightToLeftBit) != 0)
        {
            properties.Append(new W.RightToLeftText());
        }

        return properties.HasChildren ? Encoding.UTF8.GetBytes(Compact(properties)) : [];
    }

    // What the author asks for by itself, and no style stands for.
    private static void AddDirect(W.RunProperties properties, RunMarks marks)
    {
        if (marks.HasFlag(RunMarks.Strikethrough))
        {
            properties.AddChild(new W.Strike());
        }

        if (marks.HasFlag(RunMarks.Underline))
        {
            properties.RemoveAllChildren<W.Underline>();
            properties.AddChild(new W.Underline { Val = W.UnderlineValues.Single });
        }

        if ((marks & (RunMarks.Superscript | RunMarks.Subscript)) != RunMarks.None)
        {
            var isRaised = marks.HasFlag(RunMarks.Superscript);
            var place = isRaised ? W.VerticalPositionValues.Superscript : W.VerticalPositionValues.Subscript;
            properties.AddChild(new W.VerticalTextAlignment { Val = place });
        }
    }

    // What the run's one style does not say: the looks of the other marks, and bold and italic wherever a style of the
    // paragraph has them too, because Word toggles these between the levels of styles (ECMA-376 17.7.3).
    private static StyleDefinition Direct(List<StyleDefinition> styles, bool isParagraphBold, bool isParagraphItalic)
    {
        var own = styles[0];
        var others = styles[1..];
        return new StyleDefinition
        {
            Fonts = own.Fonts is null ? others.Find(style => style.Fonts is not null)?.Fonts : null,
            Size = own.Size is null ? others.Find(style => style.Size is not null)?.Size : null,
            Color = own.Color is null ? others.Find(style => style.Color is not null)?.Color : null,
            Background = own.Background is null ? others.Find(style => style.Background is not null)?.Background : null,
            Underline = own.Underline is null ? others.Find(style => style.Underline is not null)?.Underline : null,
            Bold = Toggle(own.Bold, others.ConvertAll(style => style.Bold), isParagraphBold),
            Italic = Toggle(own.Italic, others.ConvertAll(style => style.Italic), isParagraphItalic),
        };
    }

    private static bool? Toggle(bool? own, List<bool?> others, bool isParagraphOn)
    {
        bool? wanted =
            own == true || others.Contains(true) ? true
            : own == false || others.Contains(false) ? false
            : null;
        return wanted is not null && (isParagraphOn || wanted != own) ? wanted : null;
    }

    private static string Compact(OpenXmlElement element) =>
        element
            .OuterXml.Replace($" xmlns:w=\"{element.NamespaceUri}\"", string.Empty, StringComparison.Ordinal)
            .Replace(" />", "/>", StringComparison.Ordinal);
}
