using System.Collections.Immutable;
using System.Globalization;
using DocExport.Layout;
using DocExport.Primitives;
using DocExport.Raster;

namespace DocExport;

/// <summary>Makes pictures of the pages that are selected.</summary>
/// <param name="rasterizer">Paints.</param>
internal sealed class PageImages(PageRasterizer rasterizer)
{
    /// <summary>Paints the pages that are selected, in order; no other is painted.</summary>
    /// <exception cref="ExportException">None of them is there, there are too many, or one has too many pixels.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public ImmutableArray<ExportedFile> Write(LaidOutArticle laidOut, PageImageOptions options, ExportContext context)
    {
        CheckPixels(laidOut, options.DotsPerInch, context);
        var numbers = Select(laidOut.PageCount, options.Pages, context);
        var files = ImmutableArray.CreateBuilder<ExportedFile>(numbers.Count);
        foreach (var number in numbers)
        {
            var page = laidOut.Paint(number, context.Cancellation);
            var content = rasterizer.ToPng(page, options.DotsPerInch, context.Cancellation);
            files.Add(new ExportedFile(ExportFormat.Png, content, laidOut.PageCount) { Page = number });
        }

        return files.MoveToImmutable();
    }

    private static void CheckPixels(LaidOutArticle laidOut, int dotsPerInch, ExportContext context)
    {
        var size = PixelSize.Of(laidOut.PageWidth, laidOut.PageHeight, dotsPerInch);
        if (size.Pixels > context.Limits.MaxPagePixels)
        {
            throw context.Fault(
                "EX003",
                SourceSpan.StartOfFile,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"At {dotsPerInch} dots an inch a page has {size.Width} × {size.Height} pixels; at most {context.Limits.MaxPagePixels} are painted. Ask for a lower resolution or a smaller sheet."
                )
            );
        }
    }

    private static List<int> Select(int pageCount, PageSelection selection, ExportContext context)
    {
        var numbers = Enumerable.Range(1, pageCount).Where(selection.Contains).ToList();
        if (numbers.Count > context.Limits.MaxPageImages)
        {
            throw context.Fault(
                "EX004",
                SourceSpan.StartOfFile,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{numbers.Count} pages would become pictures; at most {context.Limits.MaxPageImages} do at once. Select fewer pages."
                )
            );
        }

        var isBeyond = selection.Last is { } last ? last > pageCount : selection.First > pageCount;
        if (!isBeyond)
        {
            return numbers;
        }

        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The pages {selection} are asked for, and the document ends with page {pageCount}."
        );
        if (numbers.Count == 0)
        {
            throw context.Fault("EX005", SourceSpan.StartOfFile, $"{message} Select pages that are there.");
        }

        context.Warn("EX005", SourceSpan.StartOfFile, $"{message} Those that are there are painted.");
        return numbers;
    }
}
