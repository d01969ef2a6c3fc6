using System.Collections.Immutable;
using System.Text;

namespace DocExport.Model;

/// <summary>The words of inlines without their marks: for ids, bookmarks, properties and page headers. An image gives its alternative text, a footnote's mark nothing.</summary>
public static class InlineText
{
    /// <summary>The text of inlines; a break is a space.</summary>
    /// <exception cref="NotSupportedException">A kind of inline that is not known here.</exception>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Text only])
        {
            return only.Value;
        }

        var text = new StringBuilder();
        Append(inlines, text);
        return text.ToString();
    }

    // Readers bound how deep inlines nest (ExportLimits.MaxNesting).
    private static void Append(ImmutableArray<Inline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text plain:
                    text.Append(plain.Value);
                    break;
                case Code code:
                    text.Append(code.Value);
                    break;
                case Emphasis or Strong or Link or Styled or Phrase:
                    Append(ArticleWalk.Inside(inline), text);
                    break;
                case Image image:
                    text.Append(image.Alternative);
                    break;
                case FootnoteReference:
                    break;
                case LineBreak or SoftBreak:
                    text.Append(' ');
                    break;
                default:
                    throw new NotSupportedException($"No text of a {inline.GetType().Name}.");
            }
        }
    }
}
