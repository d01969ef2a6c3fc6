using System.Globalization;
using DocExport.Markdown.Source;

namespace DocExport.Markdown.PlainText;

/// <summary>Decides what the lines of pasted text are, from the first to the last.</summary>
internal sealed class DraftBuilder(List<PlainLine> lines, ReadLog log)
{
    private const int LongestTitle = 200;
    private const int LongestHeading = 100;
    private const int MostHeadingWords = 16;
    private const int ShortestMeasure = 45;
    private const int LinesBeforeKeywords = 5;

    private readonly DraftWriter draft = new();

    public PlainTextDraft Build()
    {
        var body = WriteFrontMatter();
        for (var from = NextText(body); from < lines.Count; )
        {
            log.Context.Cancellation.ThrowIfCancellationRequested();
            var to = EndOfChunk(from);
            WriteChunk(from, to);
            from = NextText(to);
        }

        return draft.Finish();
    }

    private int WriteFrontMatter()
    {
        var first = NextText(0);
        var keywords = FindKeywords(first);
        var title = lines[first];
        var isTitle =
            first != keywords
            && title.Text.Length <= LongestTitle
            && !title.EndsSentence
            && !title.Text.Contains('\t', StringComparison.Ordinal)
            && LineMarks.BehindBullet(title) is null
            && (first + 1 == lines.Count || lines[first + 1].IsBlank || first + 1 == keywords)
            && NextText(first + 1) < lines.Count;
        if (!isTitle && keywords < 0)
        {
            return first;
        }

        draft.Raw("---", lines[first].Number);
        if (isTitle)
        {
            draft.Raw("title: " + MarkdownEscape.Yaml(title.Text), title.Number);
        }

        if (keywords >= 0)
        {
            var words = LineMarks.Keywords(lines[keywords])!;
            draft.Raw("keywords: " + MarkdownEscape.Yaml(words), lines[keywords].Number);
            lines[keywords] = new PlainLine("", "", lines[keywords].Number);
        }

        draft.Raw("---", lines[first].Number);
        draft.EndBlock(lines[first].Number);
        return isTitle ? first + 1 : first;
    }

    private int FindKeywords(int first)
    {
        var seen = 0;
        for (var i = first; i < lines.Count && seen < LinesBeforeKeywords; i++)
        {
            if (LineMarks.Keywords(lines[i]) is not null)
            {
                return i;
            }

            seen += lines[i].IsBlank ? 0 : 1;
        }

        return -1;
    }

    private void WriteChunk(int from, int to)
    {
        for (var at = from; at < to; )
        {
            var start = at;
            if (LineMarks.BehindBullet(lines[at]) is not null)
            {
                at = WriteBullets(at, to);
            }
            else if (RowCount(at, to, out var columns) is > 0 and var rows)
            {
                WriteTable(at, rows, columns);
                at += rows;
            }
            else if (NumberCount(at, to) is > 1 and var count)
            {
                WriteNumbers(at, count);
                at += count;
            }
            else
            {
                at = EndOfText(at, to);
                WriteText(start, at, isAlone: start == from && at == to);
            }

            draft.EndBlock(lines[at - 1].Number);
        }
    }

    private int RowCount(int from, int to, out int columns) =>
        TableColumns.RowCount(lines, from, to, log.Context.Limits.MaxTableColumns, out columns);

    private int WriteBullets(int at, int to)
    {
        while (at < to && LineMarks.BehindBullet(lines[at]) is { } item)
        {
            draft.Text("- ", item, lines[at].Number);
            var bullet = lines[at];
            at++;
            while (at < to && Continues(bullet, lines[at - 1], lines[at]))
            {
                draft.Text("  ", lines[at].Text, lines[at].Number);
                at++;
            }
        }

        return at;
    }

    // A line goes on with an item when it is indented beyond its bullet, or the line above is full and its sentence open.
    private static bool Continues(PlainLine bullet, PlainLine above, PlainLine line) =>
        LineMarks.BehindBullet(line) is null
        && !line.Text.Contains('\t', StringComparison.Ordinal)
        && LineMarks.BehindNumber(line) is null
        && (
            line.Indent > bullet.Indent
            || (
                above.Text.Length >= ShortestMeasure
                && !above.EndsSentence
                && line.Text.Length <= above.Text.Length + 10
            )
        );

    private void WriteTable(int from, int count, int columns)
    {
        for (var i = from; i < from + count; i++)
        {
            draft.Row(TableColumns.Cells(lines[i]), columns, lines[i].Number);
            if (i == from)
            {
                draft.Raw(string.Concat(Enumerable.Repeat("| --- ", columns)) + "|", lines[i].Number);
            }
        }
    }

    private int NumberCount(int from, int to)
    {
        var at = from;
        var expected = -1;
        while (at < to && LineMarks.BehindNumber(lines[at]) is { } item && (expected < 0 || item.Number == expected))
        {
            expected = item.Number + 1;
            at++;
        }

        return at - from;
    }

    private void WriteNumbers(int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            var (number, text) = LineMarks.BehindNumber(lines[i])!.Value;
            draft.Text(string.Create(CultureInfo.InvariantCulture, $"{number}. "), text, lines[i].Number);
        }
    }

    private int EndOfText(int from, int to)
    {
        var at = from + 1;
        while (
            at < to
            && LineMarks.BehindBullet(lines[at]) is null
            && RowCount(at, Math.Min(to, at + 2), out _) == 0
            && NumberCount(at, Math.Min(to, at + 2)) < 2
        )
        {
            at++;
        }

        return at;
    }

    private void WriteText(int from, int to, bool isAlone)
    {
        if (isAlone && to == from + 1 && IsHeading(from))
        {
            draft.Text("## ", lines[from].Text, lines[from].Number);
        }
        else if (IsWrapped(from, to))
        {
            WriteLines(from, to, end: "");
        }
        else
        {
            WriteUnwrapped(from, to);
        }
    }

    // Lines that a paste did not wrap: each long one is a paragraph, a short one before it a heading.
    private void WriteUnwrapped(int from, int to)
    {
        for (var at = from; at < to; )
        {
            var end = at;
            while (end < to && lines[end].Text.Length <= LongestHeading)
            {
                end++;
            }

            if (end < to && end == at + 1 && IsShort(lines[at]) && lines[end].Text.Length >= 2 * lines[at].Text.Length)
            {
                draft.Text("## ", lines[at].Text, lines[at].Number);
            }
            else if (end > at)
            {
                WriteShortLines(at, end);
            }

            if (end < to)
            {
                draft.EndBlock(lines[end].Number);
                draft.Text("", lines[end].Text, lines[end].Number);
                draft.EndBlock(lines[end].Number);
            }

            at = end + 1;
        }
    }

    private void WriteShortLines(int from, int to)
    {
        WriteLines(from, to, end: "\\");
        if (to - from < 3)
        {
            return;
        }

        var first = lines[from].Number;
        var last = lines[to - 1].Number;
        log.Warn(
            DiagnosticCodes.LostTable,
            log.Lines.StartOf(first),
            lines[from].Raw.Length,
            string.Create(
                CultureInfo.InvariantCulture,
                $"Lines {first} to {last} may be a table whose columns were lost in the paste; they are kept line by line. Write them as rows with bars, \"| a | b |\", or paste the table with tabs."
            )
        );
    }

    private void WriteLines(int from, int to, string end)
    {
        for (var i = from; i < to; i++)
        {
            draft.Text("", lines[i].Text, lines[i].Number, i + 1 < to ? end : "");
        }
    }

    /// <summary>Whether lines fill a measure, as those of a paragraph do that was wrapped.</summary>
    private bool IsWrapped(int from, int to)
    {
        if (to == from + 1)
        {
            return true;
        }

        var measure = 0;
        for (var i = from; i < to; i++)
        {
            measure = Math.Max(measure, lines[i].Text.Length);
        }

        var full = 0;
        var sentences = 0;
        for (var i = from; i < to - 1; i++)
        {
            full += lines[i].Text.Length >= measure * 3 / 4 ? 1 : 0;
            sentences += lines[i].EndsSentence ? 1 : 0;
        }

        var count = to - from - 1;
        return measure is >= ShortestMeasure and <= LongestTitle && full * 10 >= count * 9 && sentences * 2 <= count;
    }

    private bool IsHeading(int at) => IsShort(lines[at]) && NextText(at + 1) < lines.Count && CountLone(at) < 3;

    // Three short lines in a row, each alone, are no headings but a list or a poem.
    private int CountLone(int at)
    {
        var first = at;
        for (var steps = 0; steps < 2 && IsLone(Before(first)); steps++)
        {
            first = Before(first);
        }

        var count = 0;
        for (var i = first; count < 5 && i < lines.Count && IsLone(i); i = NextText(i + 1))
        {
            count++;
        }

        return count;
    }

    private bool IsLone(int at) =>
        at >= 0
        && at < lines.Count
        && IsShort(lines[at])
        && (at == 0 || lines[at - 1].IsBlank)
        && (at + 1 == lines.Count || lines[at + 1].IsBlank);

    private static bool IsShort(PlainLine line) =>
        line.Text.Length is > 0 and <= LongestHeading
        && !line.EndsSentence
        && line.Text.Any(char.IsLetter)
        && LineMarks.BehindBullet(line) is null
        && line.Text.Count(char.IsWhiteSpace) < MostHeadingWords;

    private int Before(int at)
    {
        do
        {
            at--;
        } while (at >= 0 && lines[at].IsBlank);
        return at;
    }

    private int NextText(int from)
    {
        while (from < lines.Count && lines[from].IsBlank)
        {
            from++;
        }

        return from;
    }

    private int EndOfChunk(int from)
    {
        while (from < lines.Count && !lines[from].IsBlank)
        {
            from++;
        }

        return from;
    }
}
