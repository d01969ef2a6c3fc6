using System.Globalization;
using DocExport.Markdown.Blocks;
using DocExport.Model;
using DocExport.Primitives;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Tables;

/// <summary>Finds the pipe table in the lines of a paragraph (GFM 4.10) and puts it behind what stands before it.</summary>
internal static class PipeTable
{
    /// <summary>Takes the table out of a paragraph that has one.</summary>
    public static void TakeFrom(ArticleParagraph paragraph, ReadSession session)
    {
        for (var i = 1; i < paragraph.Lines.Count; i++)
        {
            if (!IsDelimiterRow(paragraph.Lines.Lines[i].Slice))
            {
                continue;
            }

            var header = PipeRow.Cells(paragraph.Lines.Lines[i - 1].Slice);
            var delimiters = PipeRow.Cells(paragraph.Lines.Lines[i].Slice);
            if (header.Count == delimiters.Count)
            {
                Move(paragraph, i - 1, delimiters, session);
                return;
            }

            var line = paragraph.Lines.Lines[i].Slice;
            session.Warn(
                DiagnosticCodes.TableShape,
                line.Start,
                line.Length,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This row of dashes has {delimiters.Count} columns and the row above it {header.Count}, so this is text, not a table. Give both the same number."
                )
            );
        }
    }

    // Only dashes, colons, bars and blanks, each cell with a dash and colons at its ends alone; at least one bar or colon
    // tells it from a setext underline.
    private static bool IsDelimiterRow(StringSlice line)
    {
        var text = line.AsSpan().Trim(" \t");
        if (
            text.IsEmpty
            || text[0] is not ('|' or '-' or ':')
            || text.ContainsAnyExcept("|-: \t")
            || !text.ContainsAny('|', ':')
        )
        {
            return false;
        }

        foreach (var cell in PipeRow.Cells(line))
        {
            var dashes = cell.AsSpan();
            dashes = dashes.StartsWith(':') ? dashes[1..] : dashes;
            dashes = dashes.EndsWith(':') ? dashes[..^1] : dashes;
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-'))
            {
                return false;
            }
        }

        return true;
    }

    private static void Move(ArticleParagraph paragraph, int header, List<StringSlice> delimiters, ReadSession session)
    {
        var lines = paragraph.Lines;
        var rowCount = lines.Count - header - 1;
        var first = lines.Lines[header].Slice;
        first.TrimStart();
        CheckColumns(delimiters.Count, first, session);
        var rows = new List<TableRowNode>(rowCount);
        var columns = delimiters.Count;
        for (var i = header; i < lines.Count; i++)
        {
            if (i == header + 1)
            {
                continue;
            }

            if ((i & 0xFF) == 0)
            {
                session.Cancellation.ThrowIfCancellationRequested();
            }

            var row = Row(lines.Lines[i], delimiters.Count, session);
            columns = Math.Max(columns, row.Count);
            rows.Add(row);
            if ((long)columns * rows.Count > session.Limits.MaxTableCells)
            {
                throw TooManyCells(columns, rowCount, first, session);
            }
        }

        var table = new TableNode(columns, Alignments(delimiters, columns))
        {
            Span = new Markdig.Syntax.SourceSpan(first.Start, lines.Lines[lines.Count - 1].Slice.End),
            Line = lines.Lines[header].Line,
        };
        foreach (var row in rows)
        {
            table.Add(row);
        }

        InsertBehind(paragraph, table);
        KeepLines(paragraph, header);
        TableCaption.NoteAbove(table, session);
    }

    private static TableRowNode Row(StringLine line, int columns, ReadSession session)
    {
        var text = line.Slice;
        text.Trim();
        var row = new TableRowNode { Span = new Markdig.Syntax.SourceSpan(text.Start, text.End), Line = line.Line };
        var cells = PipeRow.Cells(text);
        while (cells.Count > columns && cells[^1].IsEmpty)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        CheckColumns(cells.Count, text, session);
        if (cells.Count > columns)
        {
            session.Warn(
                DiagnosticCodes.TableShape,
                text.Start,
                text.Length,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This row has {cells.Count} cells, the table's head {columns}; columns without a head were added. Write \\| for a bar within a cell."
                )
            );
        }

        foreach (var cell in cells)
        {
            var paragraph = new ParagraphBlock
            {
                Line = line.Line,
                Span = new Markdig.Syntax.SourceSpan(cell.Start, cell.End),
                IsOpen = false,
            };
            var slice = cell;
            paragraph.AppendLine(ref slice, 0, line.Line, cell.Start, trackTrivia: false);
            row.Add(paragraph);
        }

        return row;
    }

    private static void CheckColumns(int columns, StringSlice row, ReadSession session)
    {
        if (columns > session.Limits.MaxTableColumns)
        {
            throw TooManyColumns(columns, row, session);
        }
    }

    /// <summary>The fault of a table that is too wide.</summary>
    public static ExportException TooManyColumns(int columns, StringSlice row, ReadSession session) =>
        session.Fault(
            DiagnosticCodes.TableColumns,
            row.Start,
            row.Length,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The table has {columns} columns; at most {session.Limits.MaxTableColumns} are set. Split it, or turn rows into columns."
            )
        );

    /// <summary>The fault of a table that has too many cells.</summary>
    public static ExportException TooManyCells(int columns, int rows, StringSlice row, ReadSession session) =>
        session.Fault(
            DiagnosticCodes.TableCells,
            row.Start,
            row.Length,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The table has {(long)columns * rows} cells ({rows} rows of {columns}); at most {session.Limits.MaxTableCells} are set. Split it into several tables."
            )
        );

    private static ColumnAlignment[] Alignments(List<StringSlice> delimiters, int columns)
    {
        var alignments = new ColumnAlignment[columns];
        for (var i = 0; i < delimiters.Count; i++)
        {
            var text = delimiters[i].AsSpan();
            alignments[i] = (text.StartsWith(':'), text.EndsWith(':')) switch
            {
                (true, true) => ColumnAlignment.Center,
                (true, false) => ColumnAlignment.Left,
                (false, true) => ColumnAlignment.Right,
                _ => ColumnAlignment.Start,
            };
        }

        return alignments;
    }

    /// <summary>Puts a block behind a leaf that is the last child, but for the blank lines that Markdig keeps in list items.</summary>
    public static void InsertBehind(LeafBlock paragraph, Markdig.Syntax.Block table)
    {
        var parent = paragraph.Parent!;
        var index = parent.Count - 1;
        while (!ReferenceEquals(parent[index], paragraph))
        {
            index--;
        }

        parent.Insert(index + 1, table);
    }

    private static void KeepLines(ArticleParagraph paragraph, int count)
    {
        var kept = new StringLineGroup(Math.Max(1, count));
        for (var i = 0; i < count; i++)
        {
            kept.Add(ref paragraph.Lines.Lines[i]);
        }

        paragraph.Lines = kept;
    }
}
