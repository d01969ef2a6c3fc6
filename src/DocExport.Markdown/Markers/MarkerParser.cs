using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Markers;

/// <summary>Lines that hold nothing but a marker, in the forms that authors bring from TeX, from GitLab and from HTML.</summary>
internal sealed class MarkerParser : BlockParser
{
    public MarkerParser()
    {
        OpeningCharacters = ['\\', '[', '<'];
    }

    // A bracket in a paragraph may be a reference to a link of this name.
    public override bool CanInterrupt(BlockProcessor processor, Block block) =>
        processor.CurrentChar != '[' || block is not ParagraphBlock;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || IsContents(processor.Line.AsSpan().TrimEnd(" \t")) is not { } isContents)
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(
            new MarkerNode(this, isContents)
            {
                Column = processor.Column,
                Span = new SourceSpan(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }

    private static bool? IsContents(ReadOnlySpan<char> line)
    {
        switch (line)
        {
            case "\\newpage" or "\\pagebreak" or "\\clearpage":
                return false;
            case "\\tableofcontents":
                return true;
        }

        if (line[0] == '[')
        {
            return line.Equals("[TOC]", StringComparison.OrdinalIgnoreCase) || line is "[[_TOC_]]" or "[المحتويات]"
                ? true
                : null;
        }

        if (line.StartsWith("<!--") && line.EndsWith("-->") && line.Length > 7)
        {
            return CommentMarker(line[4..^3].Trim());
        }

        return IsBreakingDivision(line) ? false : null;
    }

    private static bool? CommentMarker(ReadOnlySpan<char> comment)
    {
        if (comment.Equals("toc", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return
            comment.Equals("pagebreak", StringComparison.OrdinalIgnoreCase)
            || comment.Equals("page-break", StringComparison.OrdinalIgnoreCase)
            || comment.Equals("newpage", StringComparison.OrdinalIgnoreCase)
            ? false
            : null;
    }

    // An empty division whose style breaks the page (CSS 2.1 13.3.1, css-break-3 3.1).
    private static bool IsBreakingDivision(ReadOnlySpan<char> line) =>
        line.StartsWith("<div ", StringComparison.OrdinalIgnoreCase)
        && line.Length < 200
        && line.EndsWith("></div>", StringComparison.OrdinalIgnoreCase)
        && line[1..^7].IndexOfAny('<', '>') < 0
        && line.Contains("style", StringComparison.OrdinalIgnoreCase)
        && (
            line.Contains("page-break-after", StringComparison.OrdinalIgnoreCase)
            || line.Contains("page-break-before", StringComparison.OrdinalIgnoreCase)
            || line.Contains("break-after: page", StringComparison.OrdinalIgnoreCase)
        )
        && (
            line.Contains("always", StringComparison.OrdinalIgnoreCase)
            || line.Contains("page;", StringComparison.OrdinalIgnoreCase)
            || line.Contains("page\"", StringComparison.OrdinalIgnoreCase)
        );
}
