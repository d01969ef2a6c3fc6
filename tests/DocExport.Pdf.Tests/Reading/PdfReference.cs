namespace DocExport.Pdf.Tests.Reading;

/// <summary>An indirect reference.</summary>
internal sealed record PdfReference(int Id);
