using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>Articles in few words.</summary>
internal static class Build
{
    private static readonly SourceSpan At = new(4, 7, 2, 5);

    public static Article Arabic(params Block[] blocks) =>
        new(new ArticleMetadata { Direction = Direction.RightToLeft, Language = "ar" }, [.. blocks]);

    public static Article English(params Block[] blocks) =>
        new(new ArticleMetadata { Direction = Direction.LeftToRight, Language = "en" }, [.. blocks]);

    public static Paragraph P(params Inline[] inlines) => new(At, [.. inlines]);

    public static Paragraph P(string text) => P(T(text));

    public static Heading H(int level, string id, string text) => new(At, level, id, [T(text)]);

    public static Text T(string text) => new(At, text);

    public static Emphasis Em(params Inline[] inlines) => new(At, [.. inlines]);

    public static Strong B(params Inline[] inlines) => new(At, [.. inlines]);

    public static Code C(string code) => new(At, code);

    public static Link A(string target, params Inline[] inlines) => new(At, target, null, [.. inlines]);

    public static LineBreak Br() => new(At);

    public static CodeBlock Pre(string code) => new(At, code, null);

    public static ThematicBreak Hr() => new(At);

    public static Quote Q(params Block[] blocks) => new(At, [.. blocks]);

    public static ListBlock Ul(params string[] items) => Ul([.. items.Select(item => Li(P(item)))]);

    public static ListBlock Ul(params ListItem[] items) => new(At, null, IsTight: true, [.. items]);

    public static ListBlock Ol(int start, params string[] items) =>
        new(At, start, IsTight: true, [.. items.Select(item => Li(P(item)))]);

    public static ListItem Li(params Block[] blocks) => new(At, [.. blocks]);

    /// <summary>A table of text: the first row names the columns.</summary>
    public static Table Tbl(params string[][] rows) =>
        new(At, [.. rows[0].Select(_ => ColumnAlignment.Start)], [Row(rows[0])], [.. rows.Skip(1).Select(Row)]);

    public static TableRow Row(params string[] cells) =>
        new(At, [.. cells.Select(cell => new TableCell(At, cell.Length == 0 ? [] : [P(cell)]))]);

    public static ImmutableArray<T> Many<T>(params T[] values) => [.. values];
}
