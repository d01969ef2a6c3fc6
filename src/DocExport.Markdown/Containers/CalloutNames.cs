using System.Collections.Frozen;
using DocExport.Primitives;

namespace DocExport.Markdown.Containers;

/// <summary>
/// The words that authors call callouts by: those of GitHub's alerts, of MkDocs' and Docusaurus' admonitions, and Arabic
/// ones.
/// </summary>
internal static class CalloutNames
{
    private static readonly FrozenDictionary<string, CalloutKind> Kinds = new Dictionary<string, CalloutKind>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["note"] = CalloutKind.Note,
        ["tip"] = CalloutKind.Tip,
        ["important"] = CalloutKind.Important,
        ["warning"] = CalloutKind.Warning,
        ["caution"] = CalloutKind.Caution,
        ["info"] = CalloutKind.Note,
        ["abstract"] = CalloutKind.Note,
        ["example"] = CalloutKind.Note,
        ["question"] = CalloutKind.Note,
        ["success"] = CalloutKind.Tip,
        ["hint"] = CalloutKind.Tip,
        ["attention"] = CalloutKind.Warning,
        ["danger"] = CalloutKind.Caution,
        ["failure"] = CalloutKind.Caution,
        ["bug"] = CalloutKind.Caution,
        ["ملاحظة"] = CalloutKind.Note,
        ["نصيحة"] = CalloutKind.Tip,
        ["مهم"] = CalloutKind.Important,
        ["تنبيه"] = CalloutKind.Warning,
        ["تحذير"] = CalloutKind.Caution,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of a name; null when it names none.</summary>
    public static CalloutKind? Find(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;
}
