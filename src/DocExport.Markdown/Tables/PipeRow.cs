using Markdig.Helpers;

namespace DocExport.Markdown.Tables;

/// <summary>One line of a pipe table.</summary>
internal static class PipeRow
{
    /// <summary>The cells of a line, trimmed: what bars part that have no backslash before them; one at either end parts nothing.</summary>
    public static List<StringSlice> Cells(StringSlice line)
    {
        line.Trim();
        var cells = new List<StringSlice>();
        var text = line.Text;
        var at = line.CurrentChar == '|' ? line.Start + 1 : line.Start;
        var start = at;
        for (; at <= line.End; at++)
        {
            if (text[at] == '\\')
            {
                at++;
            }
            else if (text[at] == '|')
            {
                cells.Add(Trimmed(text, start, at - 1));
                start = at + 1;
            }
        }

        if (start <= line.End || cells.Count == 0)
        {
            cells.Add(Trimmed(text, start, line.End));
        }

        return cells;
    }

    private static StringSlice Trimmed(string text, int start, int end)
    {
        var cell = new StringSlice(text, start, end);
        cell.Trim();
        return cell;
    }
}
