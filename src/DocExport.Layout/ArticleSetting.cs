using DocExport.Images;
using DocExport.Layout.Styling;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout;

/// <summary>What every phase needs to know of the article that is set.</summary>
/// <param name="Article">The article.</param>
/// <param name="Template">Decides the look.</param>
/// <param name="Styles">The template's styles with their faces.</param>
/// <param name="Images">The article's images.</param>
/// <param name="Frame">The part of the sheet that text fills.</param>
/// <param name="Language">The article's language as a BCP 47 tag.</param>
/// <param name="Context">The export; receives diagnostics.</param>
internal sealed record ArticleSetting(
    Article Article,
    Template Template,
    StyleSheet Styles,
    ImageSet Images,
    PageFrame Frame,
    string Language,
    ExportContext Context
)
{
    /// <summary>The article's base direction.</summary>
    public Direction Direction => Frame.Direction;

    /// <summary>The digits of generated numbers: as the article asks, else as the template does.</summary>
    public Digits Digits => Article.Metadata.Digits ?? Template.Digits;

    /// <summary>Writes a generated number.</summary>
    public string Number(int number) => GeneratedNumber.Format(number, Digits);
}
