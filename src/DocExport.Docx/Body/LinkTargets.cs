using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Body;

/// <summary>Finds where the links of an article lead: a bookmark within, or a relationship to an address outside.</summary>
/// <param name="anchors">The bookmarks of the article's headings.</param>
/// <param name="relationships">Takes the addresses.</param>
/// <param name="context">Takes the diagnostics.</param>
internal sealed class LinkTargets(Anchors anchors, Relationships relationships, ExportContext context)
{
    private const int LongestTooltip = 260;

    /// <summary>Writes the opening tag of a link.</summary>
    /// <returns>False when the link leads nowhere and its text is to stand alone.</returns>
    public bool TryOpen(PartWriter part, Link link)
    {
        if (link.Target.StartsWith('#'))
        {
            return TryOpenAnchor(part, link);
        }

        if (AddressOf(link.Target) is not { } address)
        {
            context.Warn(
                Codes.BadAddress,
                link.Span,
                $"'{XmlText.Clean(link.Target, link.Span, context)}' is not an address that Word can open; the text is kept without the link."
            );
            return false;
        }

        part.Markup("<w:hyperlink r:id=\"rId"u8);
        part.Number(relationships.Hyperlink(address));
        part.Markup("\""u8);
        Close(part, link);
        return true;
    }

    private bool TryOpenAnchor(PartWriter part, Link link)
    {
        if (anchors.Find(link.Target[1..]) is not { } bookmark)
        {
            context.Warn(
                Codes.UnknownAnchor,
                link.Span,
                $"No heading has the id '{XmlText.Clean(link.Target[1..], link.Span, context)}'; the text is kept without the link."
            );
            return false;
        }

        part.Markup("<w:hyperlink w:anchor=\""u8);
        part.Text(bookmark);
        part.Markup("\""u8);
        Close(part, link);
        return true;
    }

    private void Close(PartWriter part, Link link)
    {
        if (link.Title is { Length: > 0 } title)
        {
            var tooltip = XmlText.Clean(title, link.Span, context);
            var length = Math.Min(tooltip.Length, LongestTooltip);
            part.Markup(" w:tooltip=\""u8);
            part.Text(tooltip.AsSpan(0, length > 0 && char.IsHighSurrogate(tooltip[length - 1]) ? length - 1 : length));
            part.Markup("\""u8);
        }

        part.Markup(" w:history=\"1\">"u8);
    }

    // An address that is not a URI makes readers of the package refuse the whole file.
    private static string? AddressOf(string target) =>
        !Uri.TryCreate(target, UriKind.Absolute, out var uri) ? null
        : IsPrintableAscii(target) ? target
        : uri.AbsoluteUri;

    private static bool IsPrintableAscii(string text) => text.All(character => character is > ' ' and < '\u007F');
}
