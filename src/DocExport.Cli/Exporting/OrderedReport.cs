namespace DocExport.Cli.Exporting;

/// <summary>Writes what became of each article in the order of the inputs, whichever is finished first.</summary>
internal sealed class OrderedReport(int count, DiagnosticWriter writer)
{
    private readonly JobOutcome?[] outcomes = new JobOutcome?[count];
    private readonly Lock gate = new();
    private int written;
    private bool isHeld;

    /// <summary>The articles that failed so far.</summary>
    public int Failures { get; private set; }

    /// <summary>Holds everything back until <see cref="Release"/>: a progress bar has the terminal's last lines.</summary>
    public void Hold() => isHeld = true;

    /// <summary>Writes what was held back; articles that never came to an end are passed over.</summary>
    public void Release()
    {
        lock (gate)
        {
            isHeld = false;
            for (; written < outcomes.Length; written++)
            {
                Write(outcomes[written]);
            }
        }
    }

    /// <summary>Takes an article's outcome; safe to call from any thread.</summary>
    public void Complete(int index, JobOutcome outcome)
    {
        lock (gate)
        {
            outcomes[index] = outcome;
            Failures += outcome.Succeeded ? 0 : 1;
            for (; !isHeld && written < outcomes.Length && outcomes[written] is { } next; written++)
            {
                Write(next);
            }
        }
    }

    private void Write(JobOutcome? outcome)
    {
        foreach (var diagnostic in outcome?.Diagnostics ?? [])
        {
            writer.Write(diagnostic);
        }
    }
}
