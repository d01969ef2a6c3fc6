namespace DocExport.Cli;

/// <summary>Text of articles and file names, made safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text with a visible mark in place of each control character: an article must not be able to send the terminal
    /// commands (ECMA-48) or to break a diagnostic over lines.
    /// </summary>
    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
            ? text
            : string.Create(
                text.Length,
                text,
                static (output, source) =>
                {
                    for (var index = 0; index < source.Length; index++)
                    {
                        output[index] = char.IsControl(source[index]) ? '\uFFFD' : source[index];
                    }
                }
            );
}
