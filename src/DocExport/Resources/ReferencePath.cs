using System.Globalization;
using System.Text;

namespace DocExport.Resources;

/// <summary>Reads a reference as a path below a folder. It is hostile until it has passed here.</summary>
internal static class ReferencePath
{
    private const int LongestReference = 4096;

    private static readonly string[] DeviceNames = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    /// <summary>The names from the folder down to the file.</summary>
    /// <exception cref="ReferenceFault">It is not a path below the folder.</exception>
    public static IReadOnlyList<string> Read(string reference)
    {
        if (reference.Length > LongestReference)
        {
            throw new ReferenceFault("The reference is too long to be a path. Name a file.");
        }

        RefuseAddresses(reference);
        if (reference.AsSpan().IndexOfAny('?', '#') >= 0)
        {
            throw new ReferenceFault(
                "The reference has a “?” or “#”, which a path has not. Leave out what follows it, or write %3F or %23 if the file's name has it."
            );
        }

        var path = Decode(reference).Replace('\\', '/');
        // What was hidden behind percent signs is looked at as well.
        RefuseAddresses(path);
        if (path.Any(char.IsControl))
        {
            throw new ReferenceFault("The reference holds a control character. Write the name of the file.");
        }

        var steps = new List<string>();
        foreach (var step in path.Split('/'))
        {
            Take(step, steps);
        }

        return steps.Count > 0 ? steps : throw new ReferenceFault("The reference is empty. Name a file.");
    }

    private static void Take(string step, List<string> steps)
    {
        switch (step)
        {
            case "" or ".":
                return;
            case "..":
                if (steps.Count == 0)
                {
                    throw new ReferenceFault(
                        "The path leads out of the article's folder. Copy the file into the folder and name it there."
                    );
                }

                steps.RemoveAt(steps.Count - 1);
                return;
            default:
                if (OperatingSystem.IsWindows() && IsSpecialOnWindows(step))
                {
                    throw new ReferenceFault("Windows has no file of that name. Rename the file.");
                }

                steps.Add(step);
                return;
        }
    }

    private static void RefuseAddresses(string reference)
    {
        if (reference.StartsWith('/') || reference.StartsWith('\\'))
        {
            throw new ReferenceFault(
                reference.Length > 1 && reference[1] == reference[0]
                    ? NetworkText
                    : "The path begins at the top of the disk. Copy the file into the article's folder and name it from there."
            );
        }

        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (colon == 1 && char.IsAsciiLetter(reference[0]))
        {
            throw new ReferenceFault(
                "The path begins with a drive. Copy the file into the article's folder and name it from there."
            );
        }

        if (colon < 2 || !IsScheme(reference.AsSpan(0, colon)))
        {
            return;
        }

        throw new ReferenceFault(
            reference[..colon].ToUpperInvariant() switch
            {
                "HTTP" or "HTTPS" or "FTP" => NetworkText,
                "FILE" =>
                    "Addresses of files are not followed. Copy the file into the article's folder and name it from there.",
                _ =>
                    $"Nothing is read from “{reference[..colon]}:”. Copy the file into the article's folder and name it from there.",
            }
        );
    }

    private const string NetworkText =
        "Nothing is fetched from the network. Save the file in the article's folder and name it there.";

    /// <summary>Whether it is the scheme of an address (RFC 3986 3.1). A file's name may hold a colon too: <c>ص: ١.png</c>.</summary>
    private static bool IsScheme(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter(text[0]);
    }

    /// <summary>Resolves percent signs (RFC 3986 2.1); one that no two digits follow stands for itself.</summary>
    private static string Decode(string reference)
    {
        if (!reference.Contains('%', StringComparison.Ordinal))
        {
            return reference;
        }

        var bytes = new List<byte>(reference.Length);
        var source = Encoding.UTF8.GetBytes(reference);
        for (var index = 0; index < source.Length; index++)
        {
            if (
                source[index] == (byte)'%'
                && index + 2 < source.Length
                && char.IsAsciiHexDigit((char)source[index + 1])
                && char.IsAsciiHexDigit((char)source[index + 2])
            )
            {
                bytes.Add(
                    byte.Parse(
                        source.AsSpan(index + 1, 2),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture
                    )
                );
                index += 2;
            }
            else
            {
                bytes.Add(source[index]);
            }
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            throw new ReferenceFault(
                "The percent signs of the reference do not give UTF-8. Write the file's name as it is."
            );
        }
    }

    private static bool IsSpecialOnWindows(string step)
    {
        var stem = step.Split('.')[0].TrimEnd();
        return step.Contains(':', StringComparison.Ordinal)
            || step.EndsWith(' ')
            || step.EndsWith('.')
            || DeviceNames.Contains(stem, StringComparer.OrdinalIgnoreCase)
            || (
                stem.Length == 4
                && (
                    stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase)
                    || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)
                )
            );
    }
}
