using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using DocExport.Primitives;

namespace DocExport.Markdown.Source;

/// <summary>Turns the bytes of a file into text: UTF-8 with or without a mark, UTF-16 with one, nothing else.</summary>
internal static class SourceDecoder
{
    /// <summary>Decodes a file.</summary>
    /// <returns>The text without its byte order mark. Unpaired surrogates of UTF-16 are left for <see cref="UnfitCharacters"/>.</returns>
    /// <exception cref="ExportException">The file is too large, or is in another encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> source, ExportContext context)
    {
        CheckSize(source.Length, context);
        if (
            source.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])
            || source.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])
        )
        {
            throw context.Fault(
                DiagnosticCodes.NotUtf8,
                context.StartOfSource,
                "The file is in UTF-32; save it as UTF-8."
            );
        }

        if (source.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return DecodeUtf16(source[2..], bigEndian: false, context);
        }

        if (source.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return DecodeUtf16(source[2..], bigEndian: true, context);
        }

        var marked = source.StartsWith(Encoding.UTF8.Preamble);
        var text = marked ? source[3..] : source;
        return Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : throw NotUtf8(text, marked ? 3 : 0, context);
    }

    /// <summary>Refuses a source that is larger than the limits allow.</summary>
    /// <exception cref="ExportException">It is too large.</exception>
    public static void CheckSize(long bytes, ExportContext context)
    {
        if (bytes > context.Limits.MaxInputBytes)
        {
            throw context.Fault(
                DiagnosticCodes.TooLarge,
                context.StartOfSource,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The article has {bytes} bytes; at most {context.Limits.MaxInputBytes} are read. Split it into several articles, or raise the limit."
                )
            );
        }
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, ExportContext context)
    {
        if (bytes.Length % 2 != 0)
        {
            throw context.Fault(
                DiagnosticCodes.NotUtf8,
                context.StartOfSource,
                "The file begins as UTF-16 but ends in the middle of a character; save it as UTF-8."
            );
        }

        return string.Create(
            bytes.Length / 2,
            new Utf16Bytes(bytes, bigEndian),
            static (chars, source) =>
            {
                for (var i = 0; i < chars.Length; i++)
                {
                    var first = source.Bytes[2 * i];
                    var second = source.Bytes[(2 * i) + 1];
                    chars[i] = (char)(source.BigEndian ? (first << 8) | second : (second << 8) | first);
                }
            }
        );
    }

    private static ExportException NotUtf8(ReadOnlySpan<byte> text, int skipped, ExportContext context)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        var before = Encoding.UTF8.GetString(text[..at]);
        var place = new LineIndex(before, context.CurrentSource).Span(before.Length, 0);
        return context.Fault(
            DiagnosticCodes.NotUtf8,
            place,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The file is not UTF-8: byte 0x{text[at]:X2} at offset {at + skipped} (line {place.Line}) does not belong there. Save the file as UTF-8."
            )
        );
    }

    private readonly ref struct Utf16Bytes(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        public ReadOnlySpan<byte> Bytes { get; } = bytes;

        public bool BigEndian { get; } = bigEndian;
    }
}
