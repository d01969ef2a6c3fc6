using System.Buffers;
using DocExport.Primitives;

namespace DocExport.Docx.Inlines;

/// <summary>
/// Makes the author's text fit for XML 1.0 (2.2, <c>Char</c>): characters that XML forbids are dropped and unpaired
/// surrogates become U+FFFD, each with a diagnostic.
/// </summary>
internal static class XmlText
{
    // C0 controls but tab, line feed and carriage return, and the two noncharacters of the BMP that XML leaves out.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013"
            + "\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF"
    );

    /// <summary>The text as XML can hold it; the same string when nothing is wrong with it, which is nearly always.</summary>
    /// <param name="text">The author's text.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="context">Takes the diagnostics.</param>
    public static string Clean(string text, SourceSpan span, ExportContext context) =>
        !text.AsSpan().ContainsAny(Forbidden) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
            ? text
            : Mend(text, span, context);

    private static string Mend(string text, SourceSpan span, ExportContext context)
    {
        var mended = new char[text.Length];
        var length = 0;
        var dropped = 0;
        var replaced = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (Forbidden.Contains(character))
            {
                dropped++;
            }
            else if (!char.IsSurrogate(character))
            {
                mended[length++] = character;
            }
            else if (index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]))
            {
                mended[length++] = character;
                mended[length++] = text[++index];
            }
            else
            {
                mended[length++] = '\uFFFD';
                replaced++;
            }
        }

        if (dropped > 0)
        {
            context.Warn(
                Codes.ForbiddenCharacter,
                span,
                $"{dropped} control character(s) that a Word file cannot hold were left out. Delete them from the article."
            );
        }

        if (replaced > 0)
        {
            context.Warn(
                Codes.UnpairedSurrogate,
                span,
                $"{replaced} broken character(s) (half of a surrogate pair) became U+FFFD. Save the article as UTF-8 again."
            );
        }

        return dropped + replaced == 0 ? text : new string(mended, 0, length);
    }
}
