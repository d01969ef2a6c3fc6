using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace DocExport.Pdf.Objects;

/// <summary>A growing run of bytes with the lexical forms of PDF (ISO 32000-1 7.2 and 7.3).</summary>
internal sealed class PdfBuffer
{
    private byte[] bytes;
    private int length;

    public PdfBuffer(int capacity = 1024) => bytes = new byte[capacity];

    /// <summary>How many bytes were written.</summary>
    public int Length => length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Forgets what was written and keeps the memory.</summary>
    public void Clear() => length = 0;

    /// <summary>Writes bytes as they are.</summary>
    public PdfBuffer Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        length += text.Length;
        return this;
    }

    /// <summary>Writes one byte.</summary>
    public PdfBuffer Raw(byte value)
    {
        Reserve(1)[0] = value;
        length++;
        return this;
    }

    /// <summary>Writes an integer.</summary>
    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        length += written;
        return this;
    }

    /// <summary>Writes a real number with up to three decimals, enough for a thousandth of a point.</summary>
    public PdfBuffer Real(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            Raw((byte)'-');
            thousandths = -thousandths;
        }

        var (whole, rest) = Math.DivRem(thousandths, 1000);
        Integer(whole);
        if (rest == 0)
        {
            return this;
        }

        Raw((byte)'.');
        for (var place = 100; rest > 0; place /= 10)
        {
            var (digit, left) = Math.DivRem(rest, place);
            Raw((byte)('0' + digit));
            rest = left;
        }

        return this;
    }

    /// <summary>Writes an indirect reference: <c>12 0 R</c>.</summary>
    public PdfBuffer Reference(int id) => Integer(id).Raw(" 0 R"u8);

    /// <summary>Writes a name; bytes outside the regular characters are written as <c>#xx</c> (7.3.5).</summary>
    public PdfBuffer Name(string name)
    {
        Raw((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > 0x20 and < 0x7F && !"#/%()<>[]{}"u8.Contains(value))
            {
                Raw(value);
            }
            else
            {
                Raw((byte)'#').Hex(value);
            }
        }

        return this;
    }

    /// <summary>
    /// Writes a text string (7.9.2.2): ASCII as a literal, all else as UTF-16BE with its mark, in hexadecimal. An
    /// unpaired surrogate becomes U+FFFD.
    /// </summary>
    public PdfBuffer TextString(string text)
    {
        if (Ascii.IsValid(text))
        {
            return Literal(Encoding.ASCII.GetBytes(text));
        }

        Raw("<FEFF"u8);
        foreach (var rune in text.EnumerateRunes())
        {
            HexUtf16(rune);
        }

        return Raw((byte)'>');
    }

    /// <summary>Writes a byte string as a literal (7.3.4.2).</summary>
    public PdfBuffer Literal(ReadOnlySpan<byte> value)
    {
        Raw((byte)'(');
        foreach (var item in value)
        {
            switch (item)
            {
                case (byte)'(' or (byte)')' or (byte)'\\':
                    Raw((byte)'\\').Raw(item);
                    break;
                case (byte)'\r':
                    Raw("\\r"u8);
                    break;
                case (byte)'\n':
                    Raw("\\n"u8);
                    break;
                default:
                    Raw(item);
                    break;
            }
        }

        return Raw((byte)')');
    }

    /// <summary>Writes a 16-bit number as four hexadecimal digits.</summary>
    public PdfBuffer Hex16(int value) => Hex((byte)(value >> 8)).Hex((byte)value);

    /// <summary>Writes a character as UTF-16BE in hexadecimal.</summary>
    public PdfBuffer HexUtf16(Rune rune)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            Hex16(unit);
        }

        return this;
    }

    /// <summary>Writes a date (7.9.4), to the second, with its offset.</summary>
    public PdfBuffer Date(DateTimeOffset date)
    {
        var sign = date.Offset < TimeSpan.Zero ? '-' : '+';
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"(D:{date:yyyyMMddHHmmss}{sign}{date.Offset:hh}'{date.Offset:mm}')"
        );
        return Raw(Encoding.ASCII.GetBytes(text));
    }

    /// <summary>Writes an unsigned big-endian number of a given count of bytes.</summary>
    public PdfBuffer BigEndian(long value, int count)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(eight, value);
        return Raw(eight[(8 - count)..]);
    }

    private PdfBuffer Hex(byte value)
    {
        var digits = "0123456789ABCDEF"u8;
        var target = Reserve(2);
        target[0] = digits[value >> 4];
        target[1] = digits[value & 15];
        length += 2;
        return this;
    }

    private Span<byte> Reserve(int count)
    {
        if (bytes.Length - length < count)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        }

        return bytes.AsSpan(length);
    }
}
