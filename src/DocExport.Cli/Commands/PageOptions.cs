using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using DocExport.Cli.Exporting;
using DocExport.Templates;

namespace DocExport.Cli.Commands;

/// <summary>Reads the options of the sheet and of the pictures of pages.</summary>
internal static class PageOptions
{
    /// <summary>The sheet that <c>--paper</c> names; null when it is not given.</summary>
    /// <exception cref="UsageException">There is no such sheet.</exception>
    public static PaperSize? Paper(ParseResult parse, ExportOptions options) =>
        parse.GetValue(options.Paper) is not { } name
            ? null
            : PaperSize.Find(name)
                ?? throw new UsageException(
                    $"--paper {name}: There is no such sheet. Possible are: "
                        + $"{string.Join(", ", PaperSize.All.Select(paper => paper.Name))}."
                );

    /// <summary>What <c>--pages</c> and <c>--dpi</c> say.</summary>
    /// <exception cref="UsageException">They cannot be read, or no pictures are made.</exception>
    public static PageImageOptions Images(ParseResult parse, ExportOptions options, ImmutableArray<ExportJob> jobs)
    {
        var (pages, dotsPerInch) = (parse.GetValue(options.Pages), parse.GetValue(options.DotsPerInch));
        var makesImages = jobs.Any(job => job.Targets.Any(target => target.Format == ExportFormat.Png));
        if (!makesImages && (pages ?? dotsPerInch) is not null)
        {
            throw new UsageException(
                $"{(pages is null ? "--dpi" : "--pages")} is for pictures of pages. Add --to png."
            );
        }

        return new PageImageOptions
        {
            Pages = pages is null ? PageSelection.All : Selection(pages),
            DotsPerInch = dotsPerInch is null ? PageImageOptions.Default.DotsPerInch : Resolution(dotsPerInch),
        };
    }

    private static PageSelection Selection(string text) =>
        PageSelection.TryParse(text, out var selection)
            ? selection
            : throw new UsageException($"--pages {text}: Write numbers and ranges, such as 1-3,7 or 9- (to the end).");

    private static int Resolution(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is >= PageImageOptions.MinDotsPerInch and <= PageImageOptions.MaxDotsPerInch
            ? number
            : throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"--dpi {text}: Write a number from {PageImageOptions.MinDotsPerInch} to {PageImageOptions.MaxDotsPerInch}."
                )
            );
}
