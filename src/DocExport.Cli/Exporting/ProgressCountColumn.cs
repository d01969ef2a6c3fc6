using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DocExport.Cli.Exporting;

/// <summary>The steps done and all steps: <c>12 / 100</c>.</summary>
internal sealed class ProgressCountColumn : ProgressColumn
{
    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0} / {task.MaxValue:0}"));
}
