using System.Globalization;
using System.Text;

namespace DocExport.Pdf.Tests.Reading;

/// <summary>
/// Reads PDF objects (ISO 32000-1 7.3): null, bool, double, byte[], <see cref="PdfName"/>, List of objects,
/// <see cref="PdfDictionary"/>, <see cref="PdfReference"/> or <see cref="PdfOperator"/>. Strict: what it does not know throws.
/// </summary>
internal sealed class ObjectParser(byte[] bytes, int position = 0)
{
    private const string Delimiters = "()<>[]{}/%";

    public int Position { get; set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= bytes.Length;
        }
    }

    public object? Next()
    {
        SkipSpace();
        switch ((char)bytes[Position])
        {
            case '/':
                Position++;
                return new PdfName(ReadName());
            case '(':
                return ReadLiteral();
            case '[':
                Position++;
                return ReadArray();
            case '<' when bytes[Position + 1] == '<':
                Position += 2;
                return ReadDictionary();
            case '<':
                Position++;
                return ReadHexadecimal();
            default:
                return ReadWord();
        }
    }

    private object? ReadWord()
    {
        var word = Regular();
        switch (word)
        {
            case "null":
                return null;
            case "true" or "false":
                return word is "true";
        }

        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return word.Length > 0 ? new PdfOperator(word) : throw Fault("object");
        }

        var back = Position;
        if (number >= 0 && word.All(char.IsAsciiDigit) && TryReference(back))
        {
            return new PdfReference((int)number);
        }

        Position = back;
        return number;
    }

    private bool TryReference(int start)
    {
        Position = start;
        if (AtEnd || !char.IsAsciiDigit((char)bytes[Position]) || Regular() is not "0" || AtEnd)
        {
            return false;
        }

        return Regular() is "R";
    }

    private List<object?> ReadArray()
    {
        var items = new List<object?>();
        while (true)
        {
            SkipSpace();
            if (bytes[Position] == ']')
            {
                Position++;
                return items;
            }

            items.Add(Next());
        }
    }

    private PdfDictionary ReadDictionary()
    {
        var dictionary = new PdfDictionary();
        while (true)
        {
            SkipSpace();
            if (bytes[Position] == '>' && bytes[Position + 1] == '>')
            {
                Position += 2;
                return dictionary;
            }

            var key = Next() as PdfName ?? throw Fault("key");
            // A key that stands twice throws.
            dictionary.Add(key.Value, Next());
        }
    }

    private byte[] ReadHexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', Position);
        var digits = Encoding.ASCII.GetString(bytes, Position, end - Position);
        Position = end + 1;
        return Convert.FromHexString(digits);
    }

    private byte[] ReadLiteral()
    {
        var value = new List<byte>();
        var depth = 0;
        while (true)
        {
            var item = bytes[Position++];
            switch ((char)item)
            {
                case '\\':
                    value.Add(
                        (char)bytes[Position++] switch
                        {
                            'n' => (byte)'\n',
                            'r' => (byte)'\r',
                            '(' => (byte)'(',
                            ')' => (byte)')',
                            '\\' => (byte)'\\',
                            _ => throw Fault("escape"),
                        }
                    );
                    continue;
                case '(' when depth++ == 0:
                    continue;
                case ')' when --depth == 0:
                    return [.. value];
                default:
                    value.Add(item);
                    continue;
            }
        }
    }

    private string ReadName()
    {
        var name = new List<byte>();
        var word = Regular();
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] == '#')
            {
                name.Add(byte.Parse(word.AsSpan(index + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                index += 2;
            }
            else
            {
                name.Add((byte)word[index]);
            }
        }

        return Encoding.UTF8.GetString([.. name]);
    }

    private string Regular()
    {
        var start = Position;
        while (Position < bytes.Length && !IsSpace(bytes[Position]) && !Delimiters.Contains((char)bytes[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(bytes, start, Position - start);
    }

    private void SkipSpace()
    {
        while (Position < bytes.Length && (IsSpace(bytes[Position]) || bytes[Position] == '%'))
        {
            if (bytes[Position] == '%')
            {
                Position = Array.IndexOf(bytes, (byte)'\n', Position);
            }

            Position++;
        }
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private FormatException Fault(string expected) => new($"No {expected} at offset {Position}.");
}
