namespace DocExport.Cli;

/// <summary>Exports one article: <see cref="Exporter.Export"/>, or what a test puts in its place.</summary>
internal delegate ExportResult ArticleExporter(ExportRequest request, CancellationToken token);
