using System.Globalization;

namespace DocExport.Cli.Exporting;

/// <summary>
/// The path of a picture of a page with the place of its number: <c>{p}</c> for the number as it is, <c>{0p}</c> for one with
/// zeros before it, so that names sort as pages do.
/// </summary>
/// <param name="Before">What stands before the number.</param>
/// <param name="IsPadded">Whether zeros are put before the number.</param>
/// <param name="After">What stands behind the number.</param>
internal sealed record PagePath(string Before, bool IsPadded, string After)
{
    private const string Plain = "{p}";
    private const string Padded = "{0p}";

    /// <summary>Finds the place of the number in a path; null when it has none.</summary>
    public static PagePath? Find(string path)
    {
        foreach (var (mark, isPadded) in new[] { (Plain, false), (Padded, true) })
        {
            if (path.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var start)
            {
                return new PagePath(path[..start], isPadded, path[(start + mark.Length)..]);
            }
        }

        return null;
    }

    /// <summary>The path of a page's picture.</summary>
    /// <param name="page">The page's number.</param>
    /// <param name="pages">How many pages the document has.</param>
    public string Of(int page, int pages)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var width = IsPadded ? pages.ToString(CultureInfo.InvariantCulture).Length : 0;
        return $"{Before}{number.PadLeft(width, '0')}{After}";
    }

    /// <summary>Whether a path can be that of a page's picture.</summary>
    /// <param name="path">The path.</param>
    /// <param name="comparison">How paths are compared here.</param>
    public bool Covers(string path, StringComparison comparison) =>
        path.Length > Before.Length + After.Length
        && path.StartsWith(Before, comparison)
        && path.EndsWith(After, comparison)
        && !path.AsSpan(Before.Length, path.Length - Before.Length - After.Length).ContainsAnyExceptInRange('0', '9');

    /// <summary>The path with the mark in the number's place.</summary>
    public override string ToString() => $"{Before}{(IsPadded ? Padded : Plain)}{After}";
}
