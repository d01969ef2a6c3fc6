namespace DocExport.Docx;

/// <summary>
/// What a Word file must know of the template's fonts. Word chooses one family for complex scripts and one for the
/// others (ECMA-376 17.3.2.26, <c>cs</c> and <c>ascii</c>), where a template lists families in order of preference;
/// and it measures lines by the height of the font, where a template measures by the type size. An implementation is
/// asked from many threads at once and always answers alike.
/// </summary>
public interface ITemplateFonts
{
    /// <summary>Whether a family's regular face has a glyph for a character.</summary>
    /// <param name="family">The family as the template names it.</param>
    /// <param name="codePoint">A Unicode scalar value.</param>
    public bool Covers(string family, int codePoint);

    /// <summary>
    /// The height of a single-spaced line of a family's regular face as a multiple of the type size: ascender,
    /// descender and line gap of <c>OS/2</c>'s typographic metrics where the face asks for them (<c>fsSelection</c> bit
    /// 7, USE_TYPO_METRICS), else of its Windows metrics. Null when the family is not at hand.
    /// </summary>
    /// <param name="family">The family as the template names it.</param>
    public double? SingleLine(string family);
}
