using System.Runtime.CompilerServices;
using DocExport.Images;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport;

/// <summary>The logos of templates, each opened once for all exports.</summary>
internal sealed class MastheadImages
{
    private readonly ConditionalWeakTable<Template, ImageOpenResult> opened = [];

    /// <summary>Adds the logo of a template to the images of a document; one that cannot be used is reported.</summary>
    public ImageSet AddTo(ImageSet images, Template template, ExportContext context)
    {
        if (template.Masthead is not { } masthead)
        {
            return images;
        }

        var result = opened.GetValue(template, of => ImageFile.Open(of.Masthead!.Image, ExportLimits.Default));
        if (result.Image is { } image)
        {
            return images.With(Masthead.Reference, image);
        }

        context.Warn(
            "EX001",
            SourceSpan.StartOfFile,
            $"The masthead '{masthead.FileName}' of the template '{template.Name}' cannot be used. {result.Fault} "
                + "Its alternative text stands in its place."
        );
        return images;
    }
}
