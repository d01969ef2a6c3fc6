using System.Globalization;
using DocExport.Primitives;
using DocExport.Typography;

namespace DocExport.Layout;

/// <summary>Reports characters that no font has: each once an article, with how often it stands there.</summary>
internal sealed class MissingCharacters(ExportContext context)
{
    private readonly Dictionary<(int Document, int Character), Finding> findings = [];

    // Texts are shaped more than once: to be measured, in another size, to be painted.
    private readonly HashSet<string> counted = new(ReferenceEqualityComparer.Instance);
    private bool isReported;

    /// <summary>Notes what a shaped paragraph lacks, if it was not counted before.</summary>
    public void Note(ShapedParagraph shaped)
    {
        if (shaped.Missing.IsEmpty || !counted.Add(shaped.Source.Text))
        {
            return;
        }

        foreach (var missing in shaped.Missing)
        {
            var source = shaped.Source.SourceOf(missing);
            var key = (source.Document, missing.Character.Value);
            var isKnown = findings.TryGetValue(key, out var finding);
            findings[key] = isKnown
                ? new Finding(
                    source.Start < finding.First.Start ? source : finding.First,
                    finding.Count + missing.Count
                )
                : new Finding(source, missing.Count);
            if (isReported && !isKnown)
            {
                Report(missing.Character.Value, findings[key]);
            }
        }
    }

    /// <summary>Reports what was noted, in the order of the source; what is met only later is reported at once.</summary>
    public void Report()
    {
        foreach (
            var (key, finding) in findings
                .OrderBy(pair => pair.Key.Document)
                .ThenBy(pair => pair.Value.First.Start)
                .ThenBy(pair => pair.Key.Character)
        )
        {
            Report(key.Character, finding);
        }

        isReported = true;
    }

    private void Report(int character, Finding finding)
    {
        var more =
            finding.Count > 1
                ? string.Create(CultureInfo.InvariantCulture, $" (here and {finding.Count - 1} more)")
                : "";
        context.Warn(
            "LA003",
            finding.First,
            $"No font has the character U+{character:X4}{more}; a box is drawn in its place. "
                + "Add a font that has it with --font-dir and name it in the template."
        );
    }

    private readonly record struct Finding(SourceSpan First, int Count);
}
