using System.Runtime.CompilerServices;

namespace DocExport.Fonts.Tests;

/// <summary>The fonts that come with the project, found from this file's place in the source tree.</summary>
internal static class TestFonts
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "fonts"));

    public static FontFace Amiri { get; } = Load("amiri/Amiri-Regular.ttf");

    public static FontFace NotoNaskh { get; } = Load("noto-naskh-arabic/NotoNaskhArabic-Regular.ttf");

    public static FontFace SourceSerif { get; } = Load("source-serif-4/SourceSerif4-Regular.ttf");

    public static byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    public static FontFace Load(string path) => FontFace.Load(Bytes(path), Path.GetFileName(path));

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
