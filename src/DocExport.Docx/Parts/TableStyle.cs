using DocExport.Docx.Styling;
using DocExport.Primitives;
using DocExport.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Parts;

/// <summary>The template's table look as a table style.</summary>
internal static class TableStyle
{
    private const string PlainId = "TableNormal";

    /// <summary>Word's own table style without a look, which every other is based on.</summary>
    public static W.Style PlainTable()
    {
        var style = new W.Style
        {
            Type = W.StyleValues.Table,
            Default = RunFormatting.On,
            StyleId = PlainId,
            StyleName = new W.StyleName { Val = "Normal Table" },
            UIPriority = new W.UIPriority { Val = 99 },
            SemiHidden = new W.SemiHidden(),
        };
        style.Append(
            new W.StyleTableProperties
            {
                TableIndentation = new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
                TableCellMarginDefault = Margins(new Length(5.4), Length.Zero),
            }
        );
        return style;
    }

    /// <summary>Rules, padding, header shading and stripes of the template.</summary>
    public static W.Style ArticleTable(TableLook look)
    {
        var style = new W.Style
        {
            Type = W.StyleValues.Table,
            CustomStyle = RunFormatting.On,
            StyleId = WordStyle.Table.Id,
            StyleName = new W.StyleName { Val = WordStyle.Table.Name },
            BasedOn = new W.BasedOn { Val = PlainId },
            UIPriority = new W.UIPriority { Val = WordStyle.Table.Priority },
            PrimaryStyle = new W.PrimaryStyle(),
        };
        var properties = new W.StyleTableProperties { TableStyleRowBandSize = new W.TableStyleRowBandSize { Val = 1 } };
        if (Borders(look) is { HasChildren: true } borders)
        {
            properties.TableBorders = borders;
        }

        properties.TableCellMarginDefault = Margins(look.PaddingHorizontal, look.PaddingVertical);
        style.Append(properties);
        AppendConditional(style, W.TableStyleOverrideValues.FirstRow, look.HeaderBackground, look.HeaderRule);
        AppendConditional(style, W.TableStyleOverrideValues.Band2Horizontal, look.StripeBackground, null);
        return style;
    }

    private static void AppendConditional(
        W.Style style,
        W.TableStyleOverrideValues part,
        Color? background,
        TableRule? below
    )
    {
        var cell = new W.TableStyleConditionalFormattingTableCellProperties();
        if (below is { } rule)
        {
            cell.TableCellBorders = new W.TableCellBorders
            {
                BottomBorder = ParagraphFormatting.Border<W.BottomBorder>(rule.Width, rule.Color, Length.Zero),
            };
        }

        if (background is { } color)
        {
            cell.Shading = RunFormatting.Shade(color);
        }

        if (cell.HasChildren)
        {
            style.Append(new W.TableStyleProperties(cell) { Type = part });
        }
    }

    private static W.TableBorders Borders(TableLook look)
    {
        var borders = new W.TableBorders();
        if (look.OuterRule is { } outer)
        {
            borders.TopBorder = Border<W.TopBorder>(outer);
            borders.LeftBorder = Border<W.LeftBorder>(outer);
            borders.BottomBorder = Border<W.BottomBorder>(outer);
            borders.RightBorder = Border<W.RightBorder>(outer);
        }

        if (look.RowRule is { } row)
        {
            borders.InsideHorizontalBorder = Border<W.InsideHorizontalBorder>(row);
        }

        if (look.ColumnRule is { } column)
        {
            borders.InsideVerticalBorder = Border<W.InsideVerticalBorder>(column);
        }

        return borders;
    }

    private static T Border<T>(TableRule rule)
        where T : W.BorderType, new() => ParagraphFormatting.Border<T>(rule.Width, rule.Color, Length.Zero);

    private static W.TableCellMarginDefault Margins(Length horizontal, Length vertical) =>
        new()
        {
            TopMargin = new W.TopMargin
            {
                Width = ParagraphFormatting.Twips(vertical),
                Type = W.TableWidthUnitValues.Dxa,
            },
            TableCellLeftMargin = new W.TableCellLeftMargin
            {
                Width = (short)Math.Clamp(horizontal.Twips, 0, short.MaxValue),
                Type = W.TableWidthValues.Dxa,
            },
            BottomMargin = new W.BottomMargin
            {
                Width = ParagraphFormatting.Twips(vertical),
                Type = W.TableWidthUnitValues.Dxa,
            },
            TableCellRightMargin = new W.TableCellRightMargin
            {
                Width = (short)Math.Clamp(horizontal.Twips, 0, short.MaxValue),
                Type = W.TableWidthValues.Dxa,
            },
        };
}
