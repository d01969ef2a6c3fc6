using System.Globalization;
using Markdig.Syntax;

namespace DocExport.Markdown.Links;

/// <summary>
/// Links to files beside the article, which lead nowhere from a printed page: one diagnostic says so for all, for an
/// author who writes for a site means every one of them and can help none.
/// </summary>
internal sealed class RelativeLinks
{
    private int count;
    private SourceSpan first;
    private string target = "";

    /// <summary>Notes such a link.</summary>
    public void Note(string toFile, SourceSpan span)
    {
        if (count++ == 0)
        {
            (target, first) = (toFile, span);
        }
    }

    /// <summary>Reports them at the place of the first.</summary>
    public void Report(ReadSession session) =>
        session.Warn(
            DiagnosticCodes.LinkTarget,
            first.Start,
            first.Length,
            count == 1
                ? $"The link's target \"{LinkTarget.Excerpt(target)}\" is relative, and a printed article has no place to start from; its text stands without a link. Write an http or https address."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count} links have relative targets, the first here to \"{LinkTarget.Excerpt(target)}\", and a printed article has no place to start from; their texts stand without links. Write http or https addresses."
                )
        );
}
