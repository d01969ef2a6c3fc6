using System.Buffers.Binary;
using System.Text;
using DocExport.Unicode.Tables;

namespace DocExport.Unicode;

/// <summary>ISO 15924 codes of scripts.</summary>
public static class ScriptTag
{
    /// <summary>
    /// The four letters of the script's ISO 15924 code, the first in the highest byte, as HarfBuzz's hb_script_t has
    /// them: 0x41726162 for Arab.
    /// </summary>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentOutOfRangeException">The script is not a member of the enum.</exception>
    public static uint ToTag(this Script script) => BinaryPrimitives.ReadUInt32BigEndian(Letters(script));

    /// <summary>The script's ISO 15924 code, such as Arab.</summary>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentOutOfRangeException">The script is not a member of the enum.</exception>
    public static string ToIso15924(this Script script) => Encoding.ASCII.GetString(Letters(script));

    private static ReadOnlySpan<byte> Letters(Script script) => ScriptTable.Tags.Slice((int)script * 4, 4);
}
