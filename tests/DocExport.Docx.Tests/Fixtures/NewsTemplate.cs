using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>A template with something for every property, in code.</summary>
internal static class NewsTemplate
{
    private static readonly Color Navy = new(0x1F, 0x3A, 0x5F);
    private static readonly Color Grey = new(0x5A, 0x64, 0x72);
    private static readonly Color Pale = new(0xE8, 0xEE, 0xF4);
    private static readonly Color Line = new(0xC5, 0xCE, 0xD8);

    public static Template Build(
        PageLine? header = null,
        PageLine? footer = null,
        Digits digits = Digits.European,
        bool hasMasthead = false
    ) =>
        new("news", "Articles of a newsroom.", Styles())
        {
            Page = new PageSetup(Mm(210), Mm(297), Mm(25), Mm(25), Mm(24), Mm(22), Mm(12), Mm(12)),
            Header = header ?? new PageLine("{title}", "", "", OnFirstPage: false),
            Footer = footer ?? new PageLine("", "صفحة {page} من {pages}", "", OnFirstPage: true),
            Lists = new ListLook(["•", "–"], new Length(18), new Length(6), new Length(3)),
            Tables = new TableLook(
                new TableRule(new Length(0.75), Line),
                new TableRule(new Length(0.5), Line),
                new TableRule(new Length(0.5), Line),
                new TableRule(new Length(1), Navy),
                Pale,
                null,
                new Length(6),
                new Length(4),
                new Length(8),
                new Length(12)
            ),
            ThematicBreak = new Rule(new Length(0.75), Line, new Length(6)),
            Digits = digits,
            Masthead = hasMasthead
                ? new Masthead(default, "logo.png", "صحيفة", new Length(30), TextAlignment.Center, new Length(12))
                : null,
        };

    private static Length Mm(double millimetres) => Length.FromMillimetres(millimetres);

    private static Dictionary<StyleName, StyleDefinition> Styles() =>
        new()
        {
            [StyleName.Body] = new()
            {
                Fonts = ["Amiri", "Source Serif 4"],
                Size = new Length(13),
                LineHeight = 1.75,
                SpaceAfter = new Length(8),
                Align = TextAlignment.Justify,
            },
            [StyleName.Title] = new()
            {
                Fonts = ["IBM Plex Sans Arabic"],
                Size = new Length(23),
                Bold = true,
                Color = Navy,
                LineHeight = 1.45,
                SpaceAfter = new Length(6),
                Align = TextAlignment.Start,
                KeepWithNext = true,
            },
            [StyleName.Keywords] = new()
            {
                Fonts = ["IBM Plex Sans Arabic"],
                Size = new Length(10.5),
                Color = Grey,
                SpaceAfter = new Length(14),
                Align = TextAlignment.Start,
                BorderBottom = new Rule(new Length(0.75), Line, new Length(8)),
            },
            [StyleName.Heading1] = new()
            {
                Fonts = ["IBM Plex Sans Arabic"],
                Bold = true,
                Color = Navy,
                Size = new Length(18),
                LineHeight = 1.5,
                SpaceBefore = new Length(16),
                SpaceAfter = new Length(6),
                Align = TextAlignment.Start,
                KeepWithNext = true,
            },
            [StyleName.Heading2] = new() { BasedOn = StyleName.Heading1, Size = new Length(15) },
            [StyleName.Heading3] = new() { BasedOn = StyleName.Heading2, Size = new Length(13) },
            [StyleName.ListItem] = new() { SpaceAfter = new Length(8) },
            [StyleName.Quote] = new()
            {
                Color = Grey,
                IndentStart = new Length(18),
                BorderStart = new Rule(new Length(2.25), Navy, new Length(10)),
            },
            [StyleName.CodeBlock] = new()
            {
                Fonts = ["JetBrains Mono"],
                Size = new Length(9.5),
                LineHeight = 1.4,
                Background = Pale,
                Align = TextAlignment.Start,
            },
            [StyleName.TableCell] = new()
            {
                Size = new Length(12),
                LineHeight = 1.6,
                SpaceAfter = Length.Zero,
                Align = TextAlignment.Start,
            },
            [StyleName.TableHeader] = new()
            {
                BasedOn = StyleName.TableCell,
                Fonts = ["IBM Plex Sans Arabic"],
                Size = new Length(11),
                Bold = true,
                Color = Navy,
            },
            [StyleName.PageHeader] = new()
            {
                Fonts = ["IBM Plex Sans Arabic"],
                Size = new Length(9),
                Color = Grey,
                LineHeight = 1.4,
                SpaceAfter = Length.Zero,
                Align = TextAlignment.Start,
            },
            [StyleName.PageFooter] = new() { BasedOn = StyleName.PageHeader },
            [StyleName.Emphasis] = new() { Italic = true, Color = Navy },
            [StyleName.Strong] = new() { Bold = true },
            [StyleName.Code] = new() { Fonts = ["JetBrains Mono"], Background = Pale },
            [StyleName.Link] = new() { Color = new Color(0x0B, 0x5C, 0xAD), Underline = true },
        };
}
