using System.Collections.Immutable;

namespace DocExport.Markdown.PlainText;

/// <summary>Pasted plain text as Markdown.</summary>
/// <param name="Markdown">The Markdown, with front matter when the text has a title or keywords; lines end with U+000A.</param>
/// <param name="SourceLines">For each line of the Markdown the line of the text that it comes from, from 1.</param>
public sealed record PlainTextDraft(string Markdown, ImmutableArray<int> SourceLines);
