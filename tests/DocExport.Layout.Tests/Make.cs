using System.Collections.Immutable;
using DocExport.Images;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Layout.Tests;

/// <summary>Builds articles from model records in few words, for constructs whose layout is tested apart from their Markdown.</summary>
internal static class Make
{
    public static readonly SourceSpan At = SourceSpan.StartOfFile;

    /// <summary>Images that lie under the names <c>wide.png</c> (100 × 50 points) and <c>tiny.png</c> (10 × 10 pixels, a point each).</summary>
    public static ImageSet Images { get; } =
        new(
            ImmutableDictionary<string, ImageFile>
                .Empty.Add("wide.png", Picture(400, 200, 100, 50))
                .Add("tiny.png", Picture(10, 10, 10, 10))
                .Add("masthead:", Picture(800, 200, 200, 50))
        );

    public static Article Article(params Block[] blocks) => new(ArticleMetadata.Empty, [.. blocks]);

    public static Article RightToLeft(params Block[] blocks) =>
        new(ArticleMetadata.Empty with { Direction = Direction.RightToLeft, Language = "ar" }, [.. blocks]);

    public static ImmutableArray<Inline> Text(string text) => [new Text(At, text)];

    public static Paragraph P(string text) => new(At, Text(text));

    public static Paragraph P(params Inline[] inlines) => new(At, [.. inlines]);

    public static Inline T(string text) => new Text(At, text);

    public static Inline Note(int number) => new FootnoteReference(At, number);

    public static Styled Styled(InlineStyle style, string text) => new(At, style, Text(text));

    public static Heading H(int level, string id, string text) => new(At, level, id, Text(text));

    public static Image Image(string source, string alternative) => new(At, source, alternative, null);

    public static Figure Figure(Image image, string caption) =>
        new(At, image, caption.Length == 0 ? [] : Text(caption));

    public static TableCell Cell(string text) => new(At, [P(text)]);

    public static TableCell Cell(string text, int columns, int rows) =>
        Cell(text) with
        {
            ColumnSpan = columns,
            RowSpan = rows,
        };

    public static TableRow Row(params TableCell[] cells) => new(At, [.. cells]);

    public static Footnote Footnote(params Block[] blocks) => new(At, "label", [.. blocks]);

    public static VerseLine Verse(string first, string second) =>
        new(At, Text(first), second.Length == 0 ? [] : Text(second));

    /// <summary>Words of six letters and their space, numbered from 1: five of them fill a line but a few letters.</summary>
    public static string Words(int count) =>
        string.Join(' ', Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"word{number:00}")));

    private static ImageFile Picture(int width, int height, double naturalWidth, double naturalHeight) =>
        new()
        {
            Format = ImageFormat.Png,
            PixelWidth = width,
            PixelHeight = height,
            NaturalWidth = new Length(naturalWidth),
            NaturalHeight = new Length(naturalHeight),
            Content = default,
        };
}
