using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Text;

/// <summary>
/// The property lists that marked content names (ISO 32000-1 14.6.2). Each holds an <c>ActualText</c> (14.9.4). Which
/// readers honour it depends on where it stands: MuPDF and PDFium look into named lists, poppler only into lists written
/// in place, pdf.js into none.
/// </summary>
internal sealed class PropertyLists
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    /// <summary>The number in the name of the list with a text: the list is named <c>T</c> and the number.</summary>
    public int NumberOf(string actualText)
    {
        if (!numbers.TryGetValue(actualText, out var number))
        {
            numbers[actualText] = number = texts.Count;
            texts.Add(actualText);
        }

        return number;
    }

    /// <summary>Writes the resource dictionary's entry with all lists.</summary>
    public void Write(PdfBuffer resources)
    {
        resources.Raw("/Properties<<"u8);
        for (var number = 0; number < texts.Count; number++)
        {
            resources.Raw("/T"u8).Integer(number).Raw("<</ActualText"u8).TextString(texts[number]).Raw(">>"u8);
        }

        resources.Raw(">>"u8);
    }
}
