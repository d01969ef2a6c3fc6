using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Images.Tests;

/// <summary>The image files of these tests: made for them, free of any right.</summary>
internal static class Sample
{
    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public static string PathOf(string name) => Repository.PathOf($"tests/DocExport.Images.Tests/Samples/{name}");

    /// <summary>Opens a file that must be sound.</summary>
    public static ImageFile Open(byte[] content)
    {
        var result = ImageFile.Open(content, ExportLimits.Default);
        Assert.Null(result.Fault);
        return result.Image!;
    }

    /// <summary>Opens a file that must be refused.</summary>
    public static string FaultOf(byte[] content, ExportLimits? limits = null)
    {
        var result = ImageFile.Open(content, limits ?? ExportLimits.Default);
        Assert.Null(result.Image);
        return result.Fault!;
    }
}
