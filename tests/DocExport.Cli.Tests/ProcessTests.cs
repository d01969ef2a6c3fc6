using System.Diagnostics;
using System.Text;

namespace DocExport.Cli.Tests;

/// <summary>The command as a process of its own, with the real exporter.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public async Task Version_is_printed()
    {
        using var process = Start("--version");

        var version = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Matches(@"^\d+\.\d+\.\d+\s*$", version);
    }

    [Fact]
    public async Task Article_becomes_both_files()
    {
        workshop.With("مقال.md", "# عنوان\n\nنص.\n");
        using var process = Start("export", workshop.At("مقال.md"), "--to", "pdf,docx");

        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("", errors);
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith(
            "%PDF-",
            Encoding.Latin1.GetString(File.ReadAllBytes(workshop.At("مقال.pdf"))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "PK",
            Encoding.Latin1.GetString(File.ReadAllBytes(workshop.At("مقال.docx"))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Signal_ends_it_with_nothing_written()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no command that sends Ctrl+C to one process.");
        }

        using var process = Start("export", "-", "-o", workshop.At("out.pdf"));
        using var deadline = new CancellationTokenSource(Patience);
        // More than a pipe holds: when all of it is taken, the process is reading, and waits for more that never comes.
        await process.StandardInput.WriteAsync(new string('x', 1 << 20).AsMemory(), deadline.Token);
        await process.StandardInput.FlushAsync(deadline.Token);

        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(deadline.Token);

        Assert.Equal(130, process.ExitCode);
        // A process that the signal killed would have the same status and would not say this.
        var errors = await process.StandardError.ReadToEndAsync(deadline.Token);
        Assert.StartsWith("docexport: Stopped.", errors, StringComparison.Ordinal);
        Assert.Equal("", workshop.Files);
    }

    private static Process Start(params string[] args)
    {
        var name = OperatingSystem.IsWindows() ? "DocExport.Cli.exe" : "DocExport.Cli";
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, name), args)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }
}
