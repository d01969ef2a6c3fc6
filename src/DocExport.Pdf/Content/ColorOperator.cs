using DocExport.Pdf.Objects;
using DocExport.Primitives;

namespace DocExport.Pdf.Content;

/// <summary>Sets the fill colour, only when it changes.</summary>
internal static class ColorOperator
{
    /// <summary>Writes <c>rg</c> or, for greys, the shorter <c>g</c>.</summary>
    /// <param name="content">The content stream.</param>
    /// <param name="wanted">The colour to fill with from here on.</param>
    /// <param name="current">The colour in force; black at the start of a page (ISO 32000-1 table 52).</param>
    public static void Fill(PdfBuffer content, Color wanted, ref Color current)
    {
        if (wanted == current)
        {
            return;
        }

        current = wanted;
        content.Real(wanted.Red / 255.0).Raw((byte)' ');
        if (wanted.Red == wanted.Green && wanted.Green == wanted.Blue)
        {
            content.Raw("g\n"u8);
            return;
        }

        content.Real(wanted.Green / 255.0).Raw((byte)' ').Real(wanted.Blue / 255.0).Raw(" rg\n"u8);
    }
}
