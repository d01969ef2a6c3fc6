using System.Globalization;
using System.Text;

namespace DocExport.Markdown.Links;

/// <summary>Where links may point: to <c>http</c>, <c>https</c>, <c>mailto</c> and <c>tel</c> addresses, and into the article.</summary>
internal static class LinkTarget
{
    // RFC 3986 2: neither reserved nor unreserved; and the brackets.
    private static readonly System.Buffers.SearchValues<char> NotInUris = System.Buffers.SearchValues.Create(
        "\"<>[\\]^`{|}"
    );
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Why a target is refused, as the end of a sentence; null when it is allowed.</summary>
    public static string? Refusal(string target)
    {
        if (target.Length == 0)
        {
            return "is empty";
        }

        if (target.AsSpan().ContainsAnyInRange('\0', '\x1F') || target.Contains('\x7F', StringComparison.Ordinal))
        {
            return "holds a control character";
        }

        if (target[0] == '#')
        {
            return null;
        }

        var colon = target.AsSpan().IndexOf(':');
        var scheme = colon < 0 ? default : target.AsSpan(0, colon);
        if (colon <= 0 || !IsScheme(scheme))
        {
            return "is relative";
        }

        foreach (var allowed in Schemes)
        {
            if (scheme.Equals(allowed, StringComparison.OrdinalIgnoreCase))
            {
                var hasSlashes = target.AsSpan(colon + 1).StartsWith("//") && target.Length > colon + 3;
                var needsSlashes = allowed[0] == 'h';
                return !needsSlashes || hasSlashes ? null : "names no host";
            }
        }

        return $"has the scheme {scheme}";
    }

    /// <summary>Whether a target names a file beside the article: it has no scheme and is no anchor.</summary>
    public static bool IsRelative(string target) =>
        target.Length > 0
        && !target.AsSpan().ContainsAnyInRange('\0', '\x1F')
        && target[0] != '#'
        && !(target.AsSpan().IndexOf(':') is > 0 and var colon && IsScheme(target.AsSpan(0, colon)));

    /// <summary>A target as a diagnostic shows it: not too long, nothing in it that could not be seen.</summary>
    public static string Excerpt(string target)
    {
        var shown = target.Length > 80 ? target[..80] + "…" : target;
        return string.Concat(shown.Select(c => char.IsControl(c) ? '\uFFFD' : c));
    }

    /// <summary>The target as a URI: what ASCII cannot hold, or a URI not, becomes percent escapes of its UTF-8 (RFC 3987 3.1).</summary>
    public static string Escape(string target)
    {
        if (!target.AsSpan().ContainsAnyExceptInRange('!', '~') && !target.AsSpan().ContainsAny(NotInUris))
        {
            return target;
        }

        // Brackets may stand in a host alone (RFC 3986 3.2.2).
        var host = target.IndexOf("://", StringComparison.Ordinal) + 3;
        var path = host < 3 ? 0 : target.AsSpan(host).IndexOfAny('/', '?', '#') + host;
        var escaped = new StringBuilder(target.Length + 32);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in target.EnumerateRunes())
        {
            var isFit = rune.Value is > ' ' and < 0x7F && !NotInUris.Contains((char)rune.Value);
            if (isFit || (rune.Value is '[' or ']' && escaped.Length < path))
            {
                escaped.Append((char)rune.Value);
                continue;
            }

            foreach (var unit in utf8[..rune.EncodeToUtf8(utf8)])
            {
                escaped.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
            }
        }

        return escaped.ToString();
    }

    // ALPHA *( ALPHA / DIGIT / "+" / "-" / "." ), RFC 3986 3.1.
    private static bool IsScheme(ReadOnlySpan<char> scheme)
    {
        foreach (var c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(scheme[0]);
    }
}
