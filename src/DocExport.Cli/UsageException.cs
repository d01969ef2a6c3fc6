namespace DocExport.Cli;

/// <summary>The command was not used as it can be. Nothing has been done yet when it is thrown.</summary>
internal sealed class UsageException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="messages">What is wrong and what to do instead, a sentence or two each.</param>
    public UsageException(params IReadOnlyList<string> messages)
        : base(string.Join('\n', messages))
    {
        Messages = messages;
    }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<string> Messages { get; }
}
