namespace DocExport.Fonts;

/// <summary>A font file cannot be used: it is truncated, contradicts itself, or is of a kind that is not supported.</summary>
public sealed class FontFormatException : Exception
{
    /// <summary>Creates the exception for one fault of one table.</summary>
    /// <param name="fileName">The font file, as the user knows it.</param>
    /// <param name="table">The table's four-letter tag, or <c>sfnt</c> for the file's own header.</param>
    /// <param name="fault">What is wrong, as the end of a sentence.</param>
    public FontFormatException(string fileName, string table, string fault)
        : base($"{fileName}: font table '{table}': {fault}")
    {
        FileName = fileName;
        Table = table;
    }

    /// <summary>The font file, as the user knows it.</summary>
    public string FileName { get; }

    /// <summary>The tag of the table at fault, or <c>sfnt</c> for the file's own header.</summary>
    public string Table { get; }
}
