namespace DocExport.Pdf.Tests.Reading;

/// <summary>A name object, escapes resolved, without its slash.</summary>
internal sealed record PdfName(string Value);
