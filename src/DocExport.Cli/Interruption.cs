using System.Runtime.InteropServices;

namespace DocExport.Cli;

/// <summary>
/// Turns the first Ctrl+C or SIGTERM into a cancelled token, so that no file is left half-written. A second one ends the
/// process as the system does.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private int exitStatus;

    public Interruption()
    {
        interrupt = PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            signal => Cancel(signal, Cli.ExitStatus.Interrupted)
        );
        terminate = PosixSignalRegistration.Create(
            PosixSignal.SIGTERM,
            signal => Cancel(signal, Cli.ExitStatus.Terminated)
        );
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>The status of a process that was asked to end; null when it was not.</summary>
    public int? ExitStatus => Volatile.Read(ref exitStatus) is not 0 and var status ? status : null;

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        source.Dispose();
    }

    private void Cancel(PosixSignalContext signal, int status)
    {
        if (Interlocked.CompareExchange(ref exitStatus, status, 0) == 0)
        {
            signal.Cancel = true;
            source.Cancel();
        }
    }
}
