using System.Globalization;
using DocExport.Docx.Packaging;
using DocExport.Docx.Styling;
using DocExport.Primitives;
using DocExport.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Parts;

/// <summary>
/// <c>word/numbering.xml</c>: abstract definitions of bullets, of numbers and of tasks, each with Word's nine levels, and
/// a numbering instance for every ordered list, so that each starts anew (ECMA-376 17.9).
/// </summary>
internal static class NumberingPart
{
    /// <summary>The part's name.</summary>
    public const string Name = "word/numbering.xml";

    /// <summary>How many levels Word's lists have.</summary>
    public const int Levels = 9;

    /// <summary>The largest number that a list of Word counts from.</summary>
    public const int LargestStart = 32767;

    /// <summary>The instance that all bulleted lists share: there is nothing to restart.</summary>
    public const int BulletInstance = 1;

    /// <summary>The instance of items whose task's box stands in their text: they have no bullet.</summary>
    public const int TaskInstance = 2;

    private const string ZeroWidthSpace = "\u200B";
    private const int BulletDefinition = 0;
    private const int NumberDefinition = 1;
    private const int TaskDefinition = 2;
    private static readonly byte[] ClosingTag = [.. "</w:numbering>"u8];

    /// <summary>The part up to where the instances of ordered lists go: what the template alone decides.</summary>
    public static byte[] Definitions(Template template, FontFamilies families, Direction direction)
    {
        var numbering = new W.Numbering(
            Define(BulletDefinition, level => Bullet(level, template, families, direction)),
            Define(NumberDefinition, level => Number(level, template, families, direction)),
            Define(TaskDefinition, level => Task(level, template, families, direction)),
            new W.NumberingInstance(new W.AbstractNumId { Val = BulletDefinition }) { NumberID = BulletInstance },
            new W.NumberingInstance(new W.AbstractNumId { Val = TaskDefinition }) { NumberID = TaskInstance }
        );
        var bytes = TypedPart.Serialize(numbering);
        return bytes.AsSpan().EndsWith(ClosingTag)
            ? bytes[..^ClosingTag.Length]
            : throw new InvalidOperationException("The numbering part does not end with its root's closing tag.");
    }

    /// <summary>Writes the part.</summary>
    /// <param name="definitions">What <see cref="Definitions"/> gave.</param>
    /// <param name="lists">The ordered lists of the article; the first has instance 3.</param>
    public static PackedPart Pack(byte[] definitions, List<OrderedList> lists)
    {
        using var part = new PartWriter();
        part.Markup(definitions);
        for (var index = 0; index < lists.Count; index++)
        {
            part.Markup("<w:num w:numId=\""u8);
            part.Number(InstanceOf(index));
            part.Markup("\"><w:abstractNumId w:val=\""u8);
            part.Number(NumberDefinition);
            part.Markup("\"/><w:lvlOverride w:ilvl=\""u8);
            part.Number(lists[index].Level);
            part.Markup("\"><w:startOverride w:val=\""u8);
            part.Number(lists[index].Start);
            part.Markup("\"/></w:lvlOverride></w:num>"u8);
        }

        part.Markup(ClosingTag);
        return part.Finish(Name);
    }

    /// <summary>The instance of an ordered list.</summary>
    /// <param name="index">Its index among the ordered lists of the article.</param>
    public static int InstanceOf(int index) => TaskInstance + 1 + index;

    /// <summary>How far the text of a level stands from the start edge, in twips.</summary>
    public static int TextIndent(int level, Template template) =>
        template.Compute(StyleName.ListItem).IndentStart.Twips + (template.Lists.Indent.Twips * (level + 1));

    /// <summary>
    /// How far the middle of a marker stands out of its text, in twips. Markers are centred there: a marker that starts
    /// or ends at a place stands on one side of it in Word and on the other in LibreOffice, where text runs from right
    /// to left (ECMA-376 17.9.7).
    /// </summary>
    public static int HangingIndent(Template template)
    {
        // Half a number of one digit and its full stop, in ems.
        const double HalfNumber = 0.45;
        var half = new Length(template.Compute(StyleName.ListItem).Size.Points * HalfNumber);
        return Math.Min((template.Lists.MarkerGap + half).Twips, template.Lists.Indent.Twips);
    }

    private static W.AbstractNum Define(int id, Func<int, W.Level> level)
    {
        var definition = new W.AbstractNum(
            new W.Nsid { Val = $"0D0CE00{id + 1}" },
            new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel }
        )
        {
            AbstractNumberId = id,
        };
        definition.Append(Enumerable.Range(0, Levels).Select(level));
        return definition;
    }

    private static W.Level Bullet(int level, Template template, FontFamilies families, Direction direction)
    {
        var bullets = template.Lists.Bullets;
        var bullet = bullets.IsDefaultOrEmpty ? "\u2022" : bullets[Math.Min(level, bullets.Length - 1)];
        var codePoint = char.ConvertToUtf32(bullet, 0);
        return Describe(level, W.NumberFormatValues.Bullet, bullet, codePoint, template, families, direction);
    }

    // The box is the first letter of the text, where the bullet would stand: this one has no width. Readers such as
    // pandoc take an item with no bullet at all for a paragraph of the item before.
    private static W.Level Task(int level, Template template, FontFamilies families, Direction direction)
    {
        var task = Describe(level, W.NumberFormatValues.Bullet, ZeroWidthSpace, ' ', template, families, direction);
        task.LevelSuffix = new W.LevelSuffix { Val = W.LevelSuffixValues.Nothing };
        return task;
    }

    private static W.Level Number(int level, Template template, FontFamilies families, Direction direction) =>
        Describe(level, W.NumberFormatValues.Decimal, $"%{level + 1}.", '0', template, families, direction);

    private static W.Level Describe(
        int level,
        W.NumberFormatValues format,
        string text,
        int codePoint,
        Template template,
        FontFamilies families,
        Direction direction
    )
    {
        // An Arabic face is taller: its bullet would push the lines of a Latin list apart.
        var fonts = template.Compute(StyleName.ListItem).Fonts;
        var family = families.Having(
            codePoint,
            direction == Direction.LeftToRight ? [families.Latin(fonts), .. fonts] : fonts
        );
        return new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = format },
            new W.LevelText { Val = text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Center },
            new W.PreviousParagraphProperties(
                new W.Indentation
                {
                    Left = ParagraphFormatting.Twips(new Length(TextIndent(level, template) / 20.0)),
                    Hanging = HangingIndent(template).ToString(CultureInfo.InvariantCulture),
                }
            ),
            new W.NumberingSymbolRunProperties(RunFormatting.Fonts(family, family))
        )
        {
            LevelIndex = level,
        };
    }
}
