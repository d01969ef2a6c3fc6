namespace DocExport.Docx.Parts;

/// <summary>Markup that several parts begin with.</summary>
internal static class Xml
{
    /// <summary>The XML declaration.</summary>
    public static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8;

    /// <summary>The namespaces of a WordprocessingML part and the end of its root's opening tag.</summary>
    public static ReadOnlySpan<byte> WordNamespaces =>
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""u8
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8;
}
