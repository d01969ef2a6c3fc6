using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.EmphasisMarks;

/// <summary>A run of one of the marks (CommonMark 6.2 "delimiter run"), and what was matched of it.</summary>
internal sealed class EmphasisRun(char mark, int count, bool canOpen, bool canClose) : LeafInline
{
    public char Mark => mark;

    public int Count { get; } = count;

    public bool CanOpen => canOpen;

    public bool CanClose => canClose;

    /// <summary>Where it stands in the joined text of its leaf.</summary>
    public int TextStart { get; init; }

    /// <summary>Where what it opens has to be closed, in the joined text of its leaf.</summary>
    public int Bound { get; init; } = int.MaxValue;

    /// <summary>How many marks are not matched yet.</summary>
    public int Remaining { get; set; } = count;

    /// <summary>Its number among the runs of its leaf, from 1.</summary>
    public int Order { get; set; }

    /// <summary>The neighbours among the runs that may still match.</summary>
    public EmphasisRun? Previous { get; set; }

    public EmphasisRun? Next { get; set; }

    /// <summary>The last match that this run opens, the outermost: it stands leftmost among its marks. -1 for none.</summary>
    public int LastOpened { get; set; } = -1;

    /// <summary>The first match that this run closes, the innermost: it stands leftmost among its marks. -1 for none.</summary>
    public int FirstClosed { get; set; } = -1;

    public int LastClosed { get; set; } = -1;
}
