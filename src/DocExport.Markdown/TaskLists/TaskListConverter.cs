using DocExport.Markdown.Inlines;

namespace DocExport.Markdown.TaskLists;

/// <summary>The boxes of task lists, which stay as they were written so far.</summary>
internal static class TaskListConverter
{
    public static void Append(TaskMark mark, InlineConverter inlines, ReadSession session)
    {
        session.Warn(
            DiagnosticCodes.TaskList,
            mark.Span.Start,
            mark.Span.Length,
            "Task lists are not read yet; the box stands as it was written."
        );
        inlines.AddText(mark.IsDone ? "[x]" : "[ ]", mark.Span);
    }
}
