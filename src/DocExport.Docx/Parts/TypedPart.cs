using DocExport.Docx.Packaging;
using DocumentFormat.OpenXml;

namespace DocExport.Docx.Parts;

/// <summary>Packs a part that was built of the SDK's typed elements.</summary>
internal static class TypedPart
{
    /// <summary>The part as bytes.</summary>
    public static byte[] Serialize(OpenXmlPartRootElement root)
    {
        using var stream = new MemoryStream();
        root.Save(stream);
        return stream.ToArray();
    }

    /// <summary>The part packed.</summary>
    public static PackedPart Pack(string name, OpenXmlPartRootElement root) => PartWriter.Pack(name, Serialize(root));
}
