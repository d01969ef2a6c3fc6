using System.Collections.Immutable;
using DocExport.Model;

namespace DocExport.Markdown.Attributes;

/// <summary>Attributes of what stands within a paragraph: an id, a direction and a language make a phrase of it.</summary>
internal static class InlineAttributes
{
    /// <summary>Gives inlines what a list says.</summary>
    /// <param name="inlines">What the list stands behind.</param>
    /// <param name="list">The list.</param>
    /// <param name="start">Where the list stands in the body.</param>
    /// <param name="session">The read.</param>
    /// <param name="place">Where the whole stands in the body.</param>
    /// <returns>A phrase, or the one inline when the list says nothing that a phrase could have.</returns>
    public static Inline Wrap(
        ImmutableArray<Inline> inlines,
        AttributeList list,
        int start,
        ReadSession session,
        Markdig.Syntax.SourceSpan place
    )
    {
        ReportUnknown(list, start, session, inlines is [Image] ? ["width", "height"] : []);
        var (direction, language) = list.Resolve(session, start);
        session.HasAnchors |= list.Id is not null;
        return direction is null && language is null && list.Id is null && inlines is [var only]
            ? only
            : new Phrase(session.Span(place.Start, place.Length), direction, language, list.Id, inlines);
    }

    /// <summary>Names the classes and keys of a list that mean nothing here, one diagnostic each.</summary>
    public static void ReportUnknown(AttributeList list, int start, ReadSession session, ReadOnlySpan<string> keys)
    {
        foreach (var name in list.Classes)
        {
            Report("class ." + name, list, start, session);
        }

        foreach (var (key, _) in list.Pairs)
        {
            if (key is not ("dir" or "lang") && !keys.Contains(key))
            {
                Report("key " + key, list, start, session);
            }
        }
    }

    private static void Report(string what, AttributeList list, int start, ReadSession session) =>
        session.Info(
            DiagnosticCodes.UnknownAttribute,
            start,
            list.Length,
            $"The {what} means nothing here and is left out."
        );
}
