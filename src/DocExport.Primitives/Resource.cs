namespace DocExport.Primitives;

/// <summary>What a reference gave: bytes, or the reason why there are none.</summary>
public sealed record Resource
{
    private Resource(ReadOnlyMemory<byte> content, string? fault)
    {
        Content = content;
        Fault = fault;
    }

    /// <summary>The bytes; empty when there is a fault.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Why there is nothing, as one or two sentences with the remedy; null when there is something.</summary>
    public string? Fault { get; }

    /// <summary>A resource that was found.</summary>
    public static Resource Found(ReadOnlyMemory<byte> content) => new(content, null);

    /// <summary>A resource that was refused or not found.</summary>
    public static Resource Missing(string fault) => new(default, fault);
}
