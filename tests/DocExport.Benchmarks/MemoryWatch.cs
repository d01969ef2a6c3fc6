using System.Diagnostics;

namespace DocExport.Benchmarks;

/// <summary>Looks at the memory in use every few milliseconds, from a thread of its own.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly ManualResetEventSlim stop = new();
    private readonly Thread thread;
    private long managed;

    public MemoryWatch()
    {
        thread = new Thread(Watch) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Ends the watch.</summary>
    /// <returns>The most bytes on the managed heap, and the most that the process ever had in memory.</returns>
    public (long Managed, long Resident) Stop()
    {
        stop.Set();
        thread.Join();
        using var process = Process.GetCurrentProcess();
        return (managed, process.PeakWorkingSet64);
    }

    public void Dispose()
    {
        stop.Set();
        thread.Join();
        stop.Dispose();
    }

    private void Watch()
    {
        do
        {
            managed = Math.Max(managed, GC.GetTotalMemory(forceFullCollection: false));
        } while (!stop.Wait(TimeSpan.FromMilliseconds(5)));
    }
}
