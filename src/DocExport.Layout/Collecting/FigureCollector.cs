using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>Collects images that stand by themselves, with their captions.</summary>
internal sealed class FigureCollector(BoxCollector blocks)
{
    public void Collect(Figure figure, BoxContext around, List<Box> boxes)
    {
        if (blocks.Setting.Images.Find(figure.Image.Source) is not { } file)
        {
            CollectAlternative(figure, around, boxes);
            return;
        }

        var look = blocks.Setting.Template.Figures;
        var caption = InlineText.Of(figure.Caption).Trim();
        var alternative = ImageSizing.AlternativeOf(figure.Image) is { Length: > 0 } own ? own : caption;
        var element = alternative.Length > 0 ? around.Add(StructureRole.Figure) : null;
        if (element is not null)
        {
            element.Alternative = alternative;
        }

        var captionBox = figure.Caption.IsDefaultOrEmpty ? null : Caption(figure.Caption, around);
        boxes.Add(
            new FigureBox(file, look.Align, element)
            {
                Source = figure.Image,
                IsRightToLeft = around.IsRightToLeft,
                Caption = captionBox,
                KeepWithNext = captionBox is not null,
                SpaceBefore = look.SpaceBefore.Points,
                SpaceAfter = captionBox is null ? look.SpaceAfter.Points : look.CaptionGap.Points,
                Left = around.Left,
                Right = around.Right,
                Decorations = around.Decorations,
            }
        );
        if (captionBox is not null)
        {
            captionBox.SpaceBefore = 0;
            captionBox.SpaceAfter = look.SpaceAfter.Points;
            boxes.Add(captionBox);
        }
    }

    /// <summary>Where the image could not be had, its alternative text stands for it.</summary>
    private void CollectAlternative(Figure figure, BoxContext around, List<Box> boxes)
    {
        if (ImageSizing.AlternativeOf(figure.Image) is { Length: > 0 } alternative)
        {
            var text = ImmutableArray.Create<Inline>(new Text(figure.Image.Span, alternative));
            boxes.Add(blocks.Paragraph(text, around.ParagraphStyle, around.Add(StructureRole.P), around));
        }

        if (!figure.Caption.IsDefaultOrEmpty)
        {
            boxes.Add(Caption(figure.Caption, around));
        }
    }

    private ParagraphBox Caption(ImmutableArray<Inline> caption, BoxContext around) =>
        blocks.Paragraph(caption, StyleName.Caption, around.Add(StructureRole.Caption), around);
}
