using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.TaskLists;

/// <summary>The box of a task list's item (GFM 5.3), as it is parsed.</summary>
internal sealed class TaskMark(bool isDone) : LeafInline
{
    public bool IsDone => isDone;
}
