namespace DocExport.Markdown.PlainText;

/// <summary>A line of pasted text.</summary>
/// <param name="Text">The line without blanks at its ends.</param>
/// <param name="Raw">The line with the blanks before it and between its cells.</param>
/// <param name="Number">Its number in the file, from 1.</param>
internal readonly record struct PlainLine(string Text, string Raw, int Number)
{
    public bool IsBlank => Text.Length == 0;

    /// <summary>How many letters it is indented by.</summary>
    public int Indent => Raw.Length - Raw.TrimStart().Length;

    /// <summary>Whether it ends as a sentence or a clause does; a question mark ends headings too.</summary>
    public bool EndsSentence =>
        Text.Length > 0 && LastLetter is '.' or '!' or '…' or '۔' or '،' or ',' or ';' or '؛' or ':';

    // A closing quotation mark or parenthesis stands behind the end of the sentence.
    private char LastLetter
    {
        get
        {
            var text = Text.AsSpan().TrimEnd("\"'»”’)]\u200E\u200F");
            return text.IsEmpty ? '\0' : text[^1];
        }
    }

    /// <summary>The lines of a text: parted at LF, CR, CR LF, and at the breaks that word processors leave in a paste.</summary>
    public static List<PlainLine> Split(string text)
    {
        var lines = new List<PlainLine>();
        var number = 1;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029'))
            {
                continue;
            }

            var raw = text[start..i].TrimEnd();
            lines.Add(new PlainLine(raw.Trim(), raw, number));
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n')
            {
                i++;
            }

            // Editors count lines at these alone.
            number += i < text.Length && text[i] is '\n' or '\r' ? 1 : 0;
            start = i + 1;
        }

        return lines;
    }
}
