namespace DocExport.Pdf.Tests.Reading;

/// <summary>A word that is no object: an operator of a content stream, or a keyword of the file.</summary>
internal sealed record PdfOperator(string Value);
