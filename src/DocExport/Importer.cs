using DocExport.Markdown.PlainText;
using DocExport.Primitives;

namespace DocExport;

/// <summary>Makes Markdown drafts of pasted plain text, for an author to go on with. It holds no state.</summary>
public static class Importer
{
    /// <summary>Imports one text. Bad input never throws: it is a diagnostic, and no draft.</summary>
    /// <param name="source">The text's bytes: UTF-8, or UTF-16 with a byte order mark.</param>
    /// <param name="sourceName">Its name in diagnostics, as the user gave it.</param>
    /// <param name="limits">The bounds; <see cref="ExportLimits.Default"/> when null.</param>
    /// <param name="token">Ends the import early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ImportResult Import(
        ReadOnlyMemory<byte> source,
        string sourceName,
        ExportLimits? limits = null,
        CancellationToken token = default
    )
    {
        var context = new ExportContext(sourceName, limits, token);
        try
        {
            var draft = PlainTextReader.Read(source, context);
            return new ImportResult(draft.Markdown, [.. context.Diagnostics]);
        }
        catch (ExportException fault)
        {
            context.Report(fault.Diagnostic);
            return new ImportResult(null, [.. context.Diagnostics]);
        }
    }
}
