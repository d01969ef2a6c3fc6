using DocExport.Images;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport;

/// <summary>
/// The seam behind which PDF is made. An engine is created once, serves any number of exports on any number of threads,
/// and writes the same bytes for the same article and template.
/// </summary>
public interface IPdfEngine
{
    /// <summary>The engine's name, which <c>--engine</c> takes.</summary>
    public string Name { get; }

    /// <summary>Writes an article as PDF.</summary>
    /// <param name="article">The article; its direction is given.</param>
    /// <param name="template">Decides the look.</param>
    /// <param name="images">The images that the article names, and the template's masthead.</param>
    /// <param name="destination">Where the bytes go; holds part of a file when the export fails.</param>
    /// <param name="context">The export; receives diagnostics.</param>
    /// <returns>The count of pages.</returns>
    /// <exception cref="ExportException">The article cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public int Write(Article article, Template template, ImageSet images, Stream destination, ExportContext context);
}
