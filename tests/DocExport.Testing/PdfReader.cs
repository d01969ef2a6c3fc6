namespace DocExport.Testing;

/// <summary>The PDF readers that judge text. They share no code, and each guesses direction by rules of its own.</summary>
public enum PdfReader
{
    /// <summary>poppler: Evince, Okular.</summary>
    Poppler,

    /// <summary>MuPDF: SumatraPDF and many programs that index files.</summary>
    MuPdf,

    /// <summary>PDFium: Chrome and Edge.</summary>
    Pdfium,

    /// <summary>pdf.js: Firefox.</summary>
    PdfJs,
}
