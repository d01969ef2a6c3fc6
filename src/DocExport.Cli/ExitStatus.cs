namespace DocExport.Cli;

/// <summary>What the command tells its caller.</summary>
internal static class ExitStatus
{
    /// <summary>Everything asked for was done.</summary>
    public const int Success = 0;

    /// <summary>At least one article could not be exported; the others were.</summary>
    public const int Failure = 1;

    /// <summary>The command was not used as it can be; nothing was done.</summary>
    public const int WrongUse = 2;

    /// <summary>Ended by Ctrl+C: 128 and the number of SIGINT, as shells count it.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM, counted in the same way.</summary>
    public const int Terminated = 143;
}
