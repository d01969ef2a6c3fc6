namespace DocExport.Markdown.Lists;

/// <summary>Counts blank lines that follow one another within list items.</summary>
internal sealed class BlankLineRun
{
    private int first = -2;
    private int last = -2;

    /// <summary>Notes a blank line; the same line may be noted many times.</summary>
    /// <returns>Its number in the run, from 1.</returns>
    public int Note(int line)
    {
        if (line > last + 1)
        {
            first = line;
        }

        last = line;
        return line - first + 1;
    }
}
