using System.Globalization;
using System.Text;
using System.Xml;
using DocExport.Pages;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Metadata;

/// <summary>Writes the XMP packet (ISO 16684-1, ISO 32000-1 14.3.2).</summary>
internal static class XmpWriter
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Pdf = "http://ns.adobe.com/pdf/1.3/";
    private const string Xmp = "http://ns.adobe.com/xap/1.0/";

    public static int Write(PdfFile file, DocumentInfo info)
    {
        var packet = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(packet, settings))
        {
            WriteMeta(xml, info);
        }

        packet.Append("\n<?xpacket end=\"w\"?>");
        var id = file.Allocate();
        var bytes = Encoding.UTF8.GetBytes(packet.ToString());
        file.WriteStream(id, "/Type/Metadata/Subtype/XML"u8, bytes, compress: false);
        return id;
    }

    private static void WriteMeta(XmlWriter xml, DocumentInfo info)
    {
        xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.WriteStartElement("rdf", "RDF", Rdf);
        xml.WriteStartElement("rdf", "Description", Rdf);
        xml.WriteAttributeString("rdf", "about", Rdf, "");
        xml.WriteElementString("dc", "format", Dc, "application/pdf");
        WriteContainer(xml, "language", "Bag", [info.Language]);
        if (info.Title.Length > 0)
        {
            WriteTitle(xml, info.Title);
        }

        if (info.Authors.Length > 0)
        {
            // The information dictionary holds one string; the packet must say the same (ISO 19005-2 6.6.3).
            WriteContainer(xml, "creator", "Seq", [string.Join(", ", info.Authors)]);
        }

        if (info.Keywords.Length > 0)
        {
            WriteContainer(xml, "subject", "Bag", info.Keywords);
            xml.WriteElementString("pdf", "Keywords", Pdf, Clean(string.Join(", ", info.Keywords)));
        }

        xml.WriteElementString("pdf", "Producer", Pdf, InformationWriter.Producer);
        if (info.Date is { } date)
        {
            var text = date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
            xml.WriteElementString("xmp", "CreateDate", Xmp, text);
            xml.WriteElementString("xmp", "ModifyDate", Xmp, text);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteTitle(XmlWriter xml, string title)
    {
        xml.WriteStartElement("dc", "title", Dc);
        xml.WriteStartElement("rdf", "Alt", Rdf);
        xml.WriteStartElement("rdf", "li", Rdf);
        xml.WriteAttributeString("xml", "lang", null, "x-default");
        xml.WriteString(Clean(title));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteContainer(XmlWriter xml, string property, string kind, IEnumerable<string> values)
    {
        xml.WriteStartElement("dc", property, Dc);
        xml.WriteStartElement("rdf", kind, Rdf);
        foreach (var value in values)
        {
            xml.WriteElementString("rdf", "li", Rdf, Clean(value));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Replaces what XML 1.0 cannot hold: unpaired surrogates and most control characters.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isAllowed = rune.Value is 9 or 10 or 13 or (>= 0x20 and not (0xFFFE or 0xFFFF));
            clean.Append((isAllowed ? rune : Rune.ReplacementChar).ToString());
        }

        return clean.ToString();
    }
}
