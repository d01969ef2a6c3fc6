using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Xunit;

namespace DocExport.Testing;

/// <summary>
/// A program of others that reads our files and says what it found. One that is not installed skips the test and says
/// how to get it; with <c>DOCEXPORT_REQUIRE_JUDGES=1</c> it fails the test.
/// </summary>
/// <param name="Program">The name of its executable, found on the path.</param>
/// <param name="Remedy">How it is installed.</param>
public sealed record Judge(string Program, string Remedy)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>LibreOffice, which converts Word files.</summary>
    public static Judge LibreOffice { get; } = new("soffice", "install libreoffice-writer-nogui");

    /// <summary>pandoc, which reads a Word file's structure.</summary>
    public static Judge Pandoc { get; } = new("pandoc", "install pandoc");

    /// <summary>poppler's text extractor.</summary>
    public static Judge Poppler { get; } = new("pdftotext", "install poppler-utils");

    /// <summary>qpdf, which checks a PDF file's syntax.</summary>
    public static Judge Qpdf { get; } = new("qpdf", "install qpdf");

    /// <summary>poppler's painter.</summary>
    public static Judge PopplerPainter { get; } = new("pdftoppm", "install poppler-utils");

    /// <summary>poppler's list of images.</summary>
    public static Judge PopplerImages { get; } = new("pdfimages", "install poppler-utils");

    /// <summary>MuPDF, which paints pages.</summary>
    public static Judge MuPdf { get; } = new("mutool", "install mupdf-tools");

    /// <summary>ImageMagick, which decodes images.</summary>
    public static Judge ImageMagick { get; } = new("convert", "install imagemagick");

    /// <summary>Node.js, which runs the PDF readers that are npm packages.</summary>
    public static Judge Node { get; } = new("node", "install nodejs");

    /// <summary>Skips the running test, or fails it where all judges must be there.</summary>
    /// <param name="what">What is missing.</param>
    /// <param name="remedy">How it is installed.</param>
    [DoesNotReturn]
    public static void IsMissing(string what, string remedy)
    {
        var reason = $"{what} is not installed: {remedy}.";
        if (Environment.GetEnvironmentVariable("DOCEXPORT_REQUIRE_JUDGES") is "1")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }

    /// <summary>Runs the judge.</summary>
    /// <returns>What it wrote to standard output, read as UTF-8.</returns>
    /// <exception cref="InvalidOperationException">It ended with another status than 0, or not within three minutes.</exception>
    public async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken token)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0
                ? await output
                : throw new InvalidOperationException(
                    $"{Program} ended with status {process.ExitCode}: {await errors}{await output}"
                );
        }
        catch (OperationCanceledException timeout) when (!token.IsCancellationRequested)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{Program} did not end within {Patience}.", timeout);
        }
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            IsMissing(Program, Remedy);
            throw;
        }
    }
}
