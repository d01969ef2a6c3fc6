using DocExport.Primitives;
using DocExport.Typography;

namespace DocExport.Layout;

/// <summary>Reports characters that no font has, each once an export.</summary>
internal sealed class MissingCharacters(ExportContext context)
{
    private readonly HashSet<int> reported = [];

    /// <summary>Reports what a shaped paragraph lacks and was not reported before.</summary>
    public void Report(ShapedParagraph shaped)
    {
        foreach (var missing in shaped.Missing)
        {
            if (reported.Add(missing.Character.Value))
            {
                context.Warn(
                    "LA003",
                    shaped.Source.SpanOf(missing).Source,
                    $"No font has the character U+{missing.Character.Value:X4}; a box is drawn in its place. "
                        + "Add a font that has it with --font-dir and name it in the template."
                );
            }
        }
    }
}
