using Spectre.Console;

namespace DocExport.Cli.Exporting;

/// <summary>A progress bar on standard error, gone when the work is done.</summary>
internal static class ProgressBar
{
    /// <summary>Shows the bar while working.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="color">Whether it is coloured.</param>
    /// <param name="count">How many steps there are.</param>
    /// <param name="work">The work; it calls its argument after each step, from any thread.</param>
    public static void Show(TextWriter error, bool color, int count, Action<Action> work)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(error),
                Ansi = AnsiSupport.Detect,
                ColorSystem = color ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            }
        );
        console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new ProgressCountColumn())
            .Start(context =>
            {
                var task = context.AddTask("Exporting", maxValue: count);
                work(() => task.Increment(1));
            });
    }
}
