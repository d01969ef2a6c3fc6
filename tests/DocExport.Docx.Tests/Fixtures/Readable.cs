using System.Text;
using System.Xml.Linq;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>Markup as a person reads it: no namespaces, one element a line, values instead of <c>w:val</c> attributes.</summary>
internal static class Readable
{
    /// <summary>An element and what is in it, indented by depth.</summary>
    public static string Of(params IEnumerable<XElement> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            Write(element, 0, text);
        }

        return text.ToString().TrimEnd();
    }

    private static void Write(XElement element, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(element.Name.LocalName);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
        {
            if (attribute.Name.LocalName is "val")
            {
                text.Append('=').Append(attribute.Value);
            }
            else if (attribute is not { Name.LocalName: "space", Value: "preserve" })
            {
                text.Append(' ').Append(attribute.Name.LocalName).Append('=').Append(attribute.Value);
            }
        }

        if (element is { HasElements: false, Value.Length: > 0 })
        {
            text.Append(" '").Append(element.Value).Append('\'');
        }

        text.Append('\n');
        foreach (var child in element.Elements())
        {
            Write(child, depth + 1, text);
        }
    }
}
