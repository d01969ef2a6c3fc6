using System.Security.Cryptography;
using System.Text;

namespace DocExport.Cli.Exporting;

/// <summary>
/// The file that holds another's SHA-256 (FIPS 180-4), in the form that <c>sha256sum -c</c> reads: hexadecimal digits,
/// two spaces, and the file's name without its folder.
/// </summary>
internal static class ChecksumFile
{
    /// <summary>The path of the checksum file of a file.</summary>
    public static string PathOf(string path) => $"{path}.sha256";

    /// <summary>The content of the checksum file of a file.</summary>
    public static byte[] ContentOf(string path, ReadOnlySpan<byte> content)
    {
        var name = Path.GetFileName(path);
        // A name with a backslash or line end is written with escapes, which a backslash before the line says.
        var escaped = name.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal);
        var mark = escaped.Length == name.Length ? "" : "\\";
        return Encoding.UTF8.GetBytes($"{mark}{Convert.ToHexStringLower(SHA256.HashData(content))}  {escaped}\n");
    }
}
