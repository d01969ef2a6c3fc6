using System.Globalization;
using DocExport.Docx.Body;
using DocExport.Docx.Packaging;
using DocExport.Docx.Styling;
using DocExport.Primitives;
using DocExport.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Parts;

/// <summary>
/// <c>word/styles.xml</c>: the template's styles as Word's, each with what it changes and what it is based on, so that
/// a change to one in Word reaches those that inherit from it.
/// </summary>
internal static class StylesPart
{
    /// <summary>The part's name.</summary>
    public const string Name = "word/styles.xml";

    /// <summary>Writes the styles of a template for documents that are alike in direction, language and make.</summary>
    public static PackedPart Pack(Template template, FontFamilies families, DocumentVariant variant)
    {
        var language = variant.Language;
        var styles = new W.Styles(Defaults(template, families, language));
        foreach (var name in Enum.GetValues<StyleName>())
        {
            styles.Append(name >= StyleName.Emphasis ? Character(name) : Paragraph(name));
        }

        styles.Append(TightItem(WordStyle.ListBullet), TightItem(WordStyle.ListNumber), HorizontalLine());
        styles.Append(SpecialStyles.Of(template, variant));
        styles.Append(NoCharacterStyle(), NoList());
        styles.Append(TableStyle.PlainTable(), TableStyle.ArticleTable(template.Tables));
        return TypedPart.Pack(Name, styles);

        W.Style Paragraph(StyleName name) => ParagraphStyle(name, template, families, language.Direction);
        W.Style Character(StyleName name) => CharacterStyle(name, template, families);
        W.Style TightItem(WordStyle style) => TightItemStyle(style, template.Lists);
        W.Style HorizontalLine() => HorizontalLineStyle(template.ThematicBreak);
    }

    private static W.DocDefaults Defaults(Template template, FontFamilies families, DocumentLanguage language)
    {
        var body = template.Define(StyleName.Body);
        var run = new W.RunPropertiesBaseStyle();
        run.Append(RunFormatting.Elements(new StyleDefinition { Fonts = body.Fonts, Size = body.Size }, families));
        run.Append(new W.Languages { Val = language.Latin, Bidi = language.Bidi });
        return new W.DocDefaults(
            new W.RunPropertiesDefault(run),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle())
        );
    }

    private static W.Style ParagraphStyle(
        StyleName name,
        Template template,
        FontFamilies families,
        Direction articleDirection
    )
    {
        var definition = template.Define(name);
        var isBody = name == StyleName.Body;
        var inherited = definition.BasedOn is { } parent ? template.Compute(parent).Align : TextAlignment.Start;
        var direction = name == StyleName.CodeBlock ? Direction.LeftToRight : articleDirection;
        var paragraph = new W.StyleParagraphProperties();
        paragraph.Append(
            ParagraphFormatting.Elements(definition, template.Compute(name), inherited, direction, families)
        );
        AddStructure(paragraph, name, direction, template);

        // Character background and paragraph background are one property of the template: here it is the paragraph's.
        var run = new W.StyleRunProperties();
        run.Append(RunFormatting.Elements(definition with { Background = null }, families));
        if (name == StyleName.CodeBlock)
        {
            run.AddChild(new W.NoProof());
        }

        var style = Declare(WordStyle.Of(name), W.StyleValues.Paragraph);
        style.Default = isBody ? RunFormatting.On : null;
        style.BasedOn = definition.BasedOn is { } basis ? new W.BasedOn { Val = WordStyle.Of(basis).Id } : null;
        style.NextParagraphStyle = Following(name) is { } next
            ? new W.NextParagraphStyle { Val = WordStyle.Of(next).Id }
            : null;
        AddProperties(style, paragraph, run);
        return style;
    }

    private static void AddStructure(
        W.StyleParagraphProperties paragraph,
        StyleName name,
        Direction direction,
        Template template
    )
    {
        var page = template.Page;
        if (name is StyleName.Callout or StyleName.CalloutTitle)
        {
            IndentFromBar(paragraph, name, template);
        }

        if (name == StyleName.Body)
        {
            paragraph.WidowControl = new W.WidowControl();
            paragraph.BiDi = direction == Direction.RightToLeft ? new W.BiDi() : null;
        }
        else if (name == StyleName.CodeBlock)
        {
            paragraph.BiDi = new W.BiDi { Val = RunFormatting.Off };
        }
        else if (name == StyleName.TableHeader)
        {
            // A header row does not stand alone at the foot of a page.
            paragraph.KeepNext = new W.KeepNext();
        }
        else if (name is >= StyleName.Heading1 and <= StyleName.Heading6)
        {
            paragraph.KeepLines = new W.KeepLines();
            paragraph.OutlineLevel = new W.OutlineLevel { Val = name - StyleName.Heading1 };
        }
        else if (name is StyleName.DefinitionTerm or StyleName.CalloutTitle)
        {
            // A term stays with what it means, a title with what it names.
            paragraph.KeepNext = new W.KeepNext();
        }
        else if (name is StyleName.PageHeader or StyleName.PageFooter)
        {
            var measure = page.Width - page.MarginStart - page.MarginEnd;
            paragraph.Tabs = new W.Tabs(
                new W.TabStop { Val = W.TabStopValues.Center, Position = measure.Twips / 2 },
                new W.TabStop { Val = W.TabStopValues.Right, Position = measure.Twips }
            );
        }
    }

    // The bar and the space to it are the callout's; in Word they are an indent of the paragraphs along it.
    private static void IndentFromBar(W.StyleParagraphProperties paragraph, StyleName name, Template template)
    {
        paragraph.Indentation ??= new W.Indentation();
        var (start, end) = Indents.InContainer(name, template);
        paragraph.Indentation.Left = start.ToString(CultureInfo.InvariantCulture);
        paragraph.Indentation.Right = end.ToString(CultureInfo.InvariantCulture);
    }

    private static W.Style CharacterStyle(StyleName name, Template template, FontFamilies families)
    {
        var run = new W.StyleRunProperties();
        run.Append(RunFormatting.Elements(template.Define(name), families));
        if (name == StyleName.Code)
        {
            run.AddChild(new W.NoProof());
        }

        var style = Declare(WordStyle.Of(name), W.StyleValues.Character);
        var basis = template.Define(name).BasedOn is { } parent ? WordStyle.Of(parent).Id : NoCharacterStyleId;
        style.BasedOn = new W.BasedOn { Val = basis };
        AddProperties(style, new W.StyleParagraphProperties(), run);
        return style;
    }

    private static W.Style TightItemStyle(WordStyle name, ListLook lists)
    {
        var style = Declare(name, W.StyleValues.Paragraph);
        style.BasedOn = new W.BasedOn { Val = WordStyle.Of(StyleName.ListItem).Id };
        style.Append(
            new W.StyleParagraphProperties
            {
                SpacingBetweenLines = new W.SpacingBetweenLines
                {
                    Before = "0",
                    After = ParagraphFormatting.Twips(lists.ItemSpacing),
                },
            }
        );
        return style;
    }

    private static W.Style HorizontalLineStyle(Rule rule)
    {
        var style = Declare(WordStyle.HorizontalLine, W.StyleValues.Paragraph);
        style.BasedOn = new W.BasedOn { Val = WordStyle.Of(StyleName.Body).Id };
        style.NextParagraphStyle = new W.NextParagraphStyle { Val = WordStyle.Of(StyleName.Body).Id };
        style.Append(
            new W.StyleParagraphProperties
            {
                ParagraphBorders = new W.ParagraphBorders
                {
                    BottomBorder = ParagraphFormatting.Border<W.BottomBorder>(rule.Width, rule.Color, rule.Gap),
                },
            }
        );
        return style;
    }

    /// <summary>The id of the style of runs that have none.</summary>
    public const string NoCharacterStyleId = "DefaultParagraphFont";

    private static W.Style NoCharacterStyle()
    {
        var style = Declare(
            new WordStyle(NoCharacterStyleId, "Default Paragraph Font", true, 1),
            W.StyleValues.Character
        );
        style.Default = RunFormatting.On;
        style.PrimaryStyle = null;
        style.SemiHidden = new W.SemiHidden();
        return style;
    }

    private static W.Style NoList()
    {
        var style = Declare(new WordStyle("NoList", "No List", true, 99), W.StyleValues.Numbering);
        style.Default = RunFormatting.On;
        style.PrimaryStyle = null;
        style.SemiHidden = new W.SemiHidden();
        return style;
    }

    /// <summary>A style without properties, as Word lists it.</summary>
    public static W.Style Declare(WordStyle name, W.StyleValues type) =>
        new()
        {
            Type = type,
            CustomStyle = name.IsBuiltIn ? null : RunFormatting.On,
            StyleId = name.Id,
            StyleName = new W.StyleName { Val = name.Name },
            UIPriority = new W.UIPriority { Val = name.Priority },
            PrimaryStyle = name.IsInGallery ? new W.PrimaryStyle() : null,
        };

    private static void AddProperties(W.Style style, W.StyleParagraphProperties paragraph, W.StyleRunProperties run)
    {
        if (paragraph.HasChildren)
        {
            style.Append(paragraph);
        }

        if (run.HasChildren)
        {
            style.Append(run);
        }
    }

    // What stands below such a paragraph when a person goes on writing.
    private static StyleName? Following(StyleName name) =>
        name switch
        {
            >= StyleName.Title and <= StyleName.Heading6 or StyleName.Caption or StyleName.ContentsTitle =>
                StyleName.Body,
            StyleName.CalloutTitle => StyleName.Callout,
            StyleName.DefinitionTerm => StyleName.Definition,
            _ => null,
        };
}
