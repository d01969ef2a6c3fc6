using DocExport.Primitives;

namespace DocExport.Templates.Tests;

public sealed class StyleInheritanceTests
{
    private static readonly StyleDefinition Body = new()
    {
        Fonts = ["Amiri"],
        Size = new Length(13),
        LineHeight = 1.6,
    };

    [Theory]
    [InlineData(StyleName.Title, StyleName.Strong)]
    [InlineData(StyleName.Strong, StyleName.Body)]
    [InlineData(StyleName.Title, StyleName.Title)]
    [InlineData(StyleName.Body, StyleName.Title)]
    public void Template_in_code_is_held_to_the_same_rules(StyleName style, StyleName basis)
    {
        var styles = new Dictionary<StyleName, StyleDefinition> { [StyleName.Body] = Body };
        styles[style] = (style == StyleName.Body ? Body : new StyleDefinition()) with { BasedOn = basis };

        Assert.Throws<ArgumentException>(() => Create(styles));
    }

    private static Template Create(Dictionary<StyleName, StyleDefinition> styles) =>
        new("test", "A test.", styles)
        {
            Page = new PageSetup(new(595), new(842), new(72), new(72), new(72), new(72), new(36), new(36)),
            Header = new PageLine("", "", "", OnFirstPage: true),
            Footer = new PageLine("", "", "", OnFirstPage: true),
            Lists = new ListLook(["•"], new(20), new(6), new(2)),
            Tables = new TableLook(null, null, null, null, null, null, new(6), new(4), new(8), new(8)),
            ThematicBreak = new Rule(new(0.5), Color.Black, new(6)),
            Digits = Digits.European,
        };
}
