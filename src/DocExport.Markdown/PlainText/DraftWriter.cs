using System.Collections.Immutable;
using System.Text;

namespace DocExport.Markdown.PlainText;

/// <summary>Writes the draft, and notes for each of its lines which line of the text it comes from.</summary>
internal sealed class DraftWriter
{
    private readonly StringBuilder markdown = new();
    private readonly ImmutableArray<int>.Builder numbers = ImmutableArray.CreateBuilder<int>();

    /// <summary>Parts what was written from what follows, by an empty line.</summary>
    public void EndBlock(int number)
    {
        if (markdown.Length > 0 && numbers.Count > 0 && !EndsEmpty())
        {
            Raw("", number);
        }
    }

    /// <summary>Writes a line as it is.</summary>
    public void Raw(string text, int number)
    {
        markdown.Append(text).Append('\n');
        numbers.Add(number);
    }

    /// <summary>Writes a line of text behind marks, so that it reads as it was typed.</summary>
    public void Text(string marks, string text, int number, string end = "")
    {
        markdown.Append(marks);
        MarkdownEscape.AppendTo(markdown, text);
        markdown.Append(end).Append('\n');
        numbers.Add(number);
    }

    /// <summary>Writes a row of a table.</summary>
    public void Row(IReadOnlyList<string> cells, int columns, int number)
    {
        for (var i = 0; i < columns; i++)
        {
            markdown.Append("| ");
            MarkdownEscape.AppendTo(markdown, i < cells.Count ? cells[i] : "");
            markdown.Append(' ');
        }

        markdown.Append("|\n");
        numbers.Add(number);
    }

    /// <summary>The draft, without an empty line at its end.</summary>
    public PlainTextDraft Finish()
    {
        if (EndsEmpty())
        {
            markdown.Length--;
            numbers.RemoveAt(numbers.Count - 1);
        }

        return new PlainTextDraft(markdown.ToString(), numbers.ToImmutable());
    }

    private bool EndsEmpty() => markdown.Length > 1 && markdown[^1] == '\n' && markdown[^2] == '\n';
}
