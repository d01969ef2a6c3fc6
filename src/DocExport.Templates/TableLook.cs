using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>How tables look.</summary>
/// <param name="OuterRule">Around the table; null for none.</param>
/// <param name="RowRule">Between rows; null for none.</param>
/// <param name="ColumnRule">Between columns; null for none.</param>
/// <param name="HeaderRule">Below the header rows; null for none.</param>
/// <param name="HeaderBackground">Behind the header rows; null for none.</param>
/// <param name="StripeBackground">Behind every second body row; null for none.</param>
/// <param name="PaddingHorizontal">Between a cell's side edges and its text.</param>
/// <param name="PaddingVertical">Between a cell's upper and lower edges and its text.</param>
/// <param name="SpaceBefore">Above the table.</param>
/// <param name="SpaceAfter">Below the table.</param>
public sealed record TableLook(
    TableRule? OuterRule,
    TableRule? RowRule,
    TableRule? ColumnRule,
    TableRule? HeaderRule,
    Color? HeaderBackground,
    Color? StripeBackground,
    Length PaddingHorizontal,
    Length PaddingVertical,
    Length SpaceBefore,
    Length SpaceAfter
);
