using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Body;

/// <summary>Finds where the links of an article lead: a bookmark within, or a relationship to an address outside.</summary>
/// <param name="story">Where the links stand.</param>
internal sealed class LinkTargets(Story story)
{
    private readonly PartWriter part = story.Part;
    private readonly ExportContext context = story.Document.Context;
    private const int LongestTooltip = 260;

    /// <summary>Writes the opening tag of a link.</summary>
    /// <returns>False when the link leads nowhere and its text is to stand alone.</returns>
    public bool TryOpen(Link link)
    {
        if (link.Target.StartsWith('#'))
        {
            return TryOpenAnchor(link);
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
        part.Number(story.Relationships.Hyperlink(address));
        part.Markup("\""u8);
        Close(link);
        return true;
    }

    private bool TryOpenAnchor(Link link)
    {
        if (story.Document.Anchors.Find(link.Target[1..]) is not { } bookmark)
        {
            context.Warn(
                Codes.UnknownAnchor,
                link.Span,
                $"Nothing has the anchor '{XmlText.Clean(link.Target[1..], link.Span, context)}'; the text is kept without the link."
            );
            return false;
        }

        part.Markup("<w:hyperlink w:anchor=\""u8);
        part.Text(bookmark);
        part.Markup("\""u8);
        Close(link);
        return true;
    }

    private void Close(Link link)
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
