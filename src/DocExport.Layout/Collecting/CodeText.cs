using System.Text;

namespace DocExport.Layout.Collecting;

/// <summary>The text of code as it is set.</summary>
internal static class CodeText
{
    private const int TabWidth = 4;

    /// <summary>Replaces each tabulator by spaces up to the next multiple of four columns.</summary>
    public static string ExpandTabs(string line)
    {
        if (!line.Contains('\t', StringComparison.Ordinal))
        {
            return line;
        }

        var text = new StringBuilder(line.Length + 16);
        foreach (var character in line)
        {
            if (character == '\t')
            {
                text.Append(' ', TabWidth - (text.Length % TabWidth));
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }
}
