using System.Text;

namespace DocExport.Fonts.OpenType;

/// <summary>The names of a face from its <c>name</c> table (OpenType, name).</summary>
/// <param name="Family">Typographic family (name 16), else family (name 1).</param>
/// <param name="Style">Typographic subfamily (name 17), else subfamily (name 2), else empty.</param>
/// <param name="PostScript">PostScript name (name 6) in the characters that it allows, else made of the others.</param>
internal sealed record NameTable(string Family, string Style, string PostScript)
{
    private const int Family1 = 1;
    private const int Subfamily2 = 2;
    private const int PostScript6 = 6;
    private const int TypographicFamily16 = 16;
    private const int TypographicSubfamily17 = 17;
    private const int EnglishOfTheUnitedStates = 0x0409;

    /// <summary>Longer names are no names; PostScript's own bound is 63 (OpenType, name ID 6).</summary>
    private const int MaxNameBytes = 1024;
    private const int MaxPostScriptLength = 63;

    public static NameTable Read(SfntTable table)
    {
        var names = new BestNames();
        int count = table.UInt16(2);
        var storage = table.From(table.UInt16(4));
        _ = table.Slice(6, count * 12L);
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (i * 12);
            int id = table.UInt16(record + 6);
            if (id is not (Family1 or Subfamily2 or PostScript6 or TypographicFamily16 or TypographicSubfamily17))
            {
                continue;
            }

            int platform = table.UInt16(record);
            var rank = Rank(platform, table.UInt16(record + 2), table.UInt16(record + 4));
            if (rank > names.RankOf(id))
            {
                int length = table.UInt16(record + 8);
                var bytes = storage.Slice(table.UInt16(record + 10), length);
                names.Offer(id, rank, Decode(bytes[..Math.Min(length, MaxNameBytes)], platform));
            }
        }

        var family = names[TypographicFamily16] ?? names[Family1] ?? throw table.Fault("has no family name");
        var style = names[TypographicSubfamily17] ?? names[Subfamily2] ?? string.Empty;
        return new NameTable(family, style, PostScriptName(names[PostScript6] ?? $"{family}-{style}"));
    }

    /// <summary>How well a record serves: Windows English first, then Windows, Unicode, Macintosh Roman; 0 is unreadable.</summary>
    private static int Rank(int platform, int encoding, int language) =>
        (platform, encoding) switch
        {
            (3, 1 or 10) => language == EnglishOfTheUnitedStates ? 4 : 3,
            (0, _) => 2,
            (1, 0) => 1,
            _ => 0,
        };

    /// <summary>Macintosh Roman agrees with Latin-1 in the letters that names are made of.</summary>
    private static string? Decode(ReadOnlySpan<byte> bytes, int platform)
    {
        var encoding = platform == 1 ? Encoding.Latin1 : Encoding.BigEndianUnicode;
        var text = encoding.GetString(bytes).Trim().Trim('\0');
        return text.Length == 0 ? null : text;
    }

    /// <summary>Keeps the printable ASCII that a PostScript name may hold (OpenType, name ID 6).</summary>
    private static string PostScriptName(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c, StringComparison.Ordinal))
            {
                kept.Append(c);
            }
        }

        return kept.Length == 0 ? "Font" : kept.ToString(0, Math.Min(kept.Length, MaxPostScriptLength));
    }

    /// <summary>For each name ID that matters, the best record met so far.</summary>
    private sealed class BestNames
    {
        private readonly int[] ranks = new int[TypographicSubfamily17 + 1];
        private readonly string?[] texts = new string?[TypographicSubfamily17 + 1];

        public string? this[int id] => texts[id];

        public int RankOf(int id) => ranks[id];

        public void Offer(int id, int rank, string? text)
        {
            if (text is not null)
            {
                (ranks[id], texts[id]) = (rank, text);
            }
        }
    }
}
