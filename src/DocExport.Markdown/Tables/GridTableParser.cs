using DocExport.Markdown.Blocks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Tables;

/// <summary>
/// Grid tables (pandoc's): lines that start with a plus or a bar, from a line such as <c>+---+:--:+</c> on. Drawn
/// wrongly they stay as text, which is reported.
/// </summary>
internal sealed class GridTableParser : BlockParser
{
    // A rule, a row and a rule: less is no table but a line that an author drew.
    private const int FewestLines = 3;

    public GridTableParser()
    {
        OpeningCharacters = ['+'];
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !Grid.IsRule(processor.Line.AsSpan().TrimEnd(" \t")))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new GridLines(this)
            {
                Column = processor.Column,
                Line = processor.LineIndex,
                Span = new SourceSpan(processor.Start, processor.Line.End),
            }
        );
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is GridCell)
        {
            return BlockState.Continue;
        }

        if (processor.IsCodeIndent || processor.CurrentChar is not ('+' or '|'))
        {
            return BlockState.None;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not GridLines lines)
        {
            return true;
        }

        var session = ReadSession.Of(processor.Context);
        var slices = new StringSlice[lines.Lines.Count];
        for (var i = 0; i < slices.Length; i++)
        {
            slices[i] = lines.Lines.Lines[i].Slice;
            slices[i].Trim();
        }

        var fault = "";
        var faultLine = 0;
        var grid = slices.Length < FewestLines ? null : Grid.Read(slices, session, out fault, out faultLine);
        if (grid is null)
        {
            KeepText(processor, lines, slices);
            if (slices.Length >= FewestLines)
            {
                var line = slices[faultLine];
                session.Warn(
                    DiagnosticCodes.GridShape,
                    line.Start,
                    line.Length,
                    $"This grid is no table and stands as text: {fault}"
                );
            }
        }
        else
        {
            var table = Build(processor, lines, grid, slices, session);
            PipeTable.InsertBehind(lines, table);
            TableCaption.NoteAbove(table, session);
        }

        lines.Lines = new StringLineGroup(1);
        return true;
    }

    private static void KeepText(BlockProcessor processor, GridLines lines, StringSlice[] slices)
    {
        var paragraph = new ArticleParagraph(processor.Parsers.FindExact<ArticleParagraphParser>()!)
        {
            Line = lines.Line,
            Span = lines.Span,
            IsOpen = false,
        };
        for (var i = 0; i < slices.Length; i++)
        {
            var slice = slices[i];
            paragraph.AppendLine(ref slice, 0, lines.Line + i, slice.Start, trackTrivia: false);
        }

        PipeTable.InsertBehind(lines, paragraph);
    }

    private GridTable Build(
        BlockProcessor processor,
        GridLines block,
        Grid grid,
        StringSlice[] lines,
        ReadSession session
    )
    {
        var table = new GridTable(grid.Alignments, grid.HeaderRows) { Span = block.Span, Line = block.Line };
        var depth = session.GridDepth;
        session.GridDepth = depth + BlockDepth.Of(block.Parent) + 1;
        var child = processor.CreateChild();
        foreach (var row in grid.Rows)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            var node = new TableRowNode
            {
                Line = block.Line + row.FirstLine,
                Span = new SourceSpan(lines[row.FirstLine].Start, lines[row.LastLine].End),
            };
            foreach (var place in row.Cells)
            {
                node.Add(Cell(child, place, lines, node));
            }

            table.Add(node);
        }

        child.ReleaseChild();
        session.GridDepth = depth;
        return table;
    }

    // A cell is parsed as a document of its own, from slices of the source, so that places stay right.
    private GridCell Cell(BlockProcessor child, GridPlace place, StringSlice[] lines, TableRowNode row)
    {
        var cell = new GridCell(this, place.ColumnSpan, place.RowSpan) { Line = row.Line, Span = row.Span };
        var slices = place.Lines.ConvertAll(part => Slice(lines[part.Line], part.Start, part.Length));
        var indent = slices.Where(slice => !slice.IsEmpty).Select(Blanks).DefaultIfEmpty().Min();
        if (slices.Count > 0)
        {
            cell.Span = new SourceSpan(slices[0].Start, slices[^1].End);
        }

        child.Open(cell);
        foreach (var slice in slices)
        {
            var text = slice;
            text.Start += slice.IsEmpty ? 0 : indent;
            child.ProcessLine(text);
        }

        child.Close(cell);
        return cell;
    }

    private static StringSlice Slice(StringSlice line, int start, int length)
    {
        var slice = line;
        slice.Start = line.Start + start;
        slice.End = slice.Start + length - 1;
        slice.TrimEnd();
        return slice;
    }

    private static int Blanks(StringSlice slice)
    {
        var text = slice.AsSpan();
        return text.Length - text.TrimStart(' ').Length;
    }
}
