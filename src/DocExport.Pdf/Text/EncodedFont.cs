using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using DocExport.Fonts;
using DocExport.Fonts.Subsetting;

namespace DocExport.Pdf.Text;

/// <summary>
/// A font as one PDF file uses it: codes, each a pair of something drawn and the one character that it stands for. A
/// cluster (a letter and its marks, a ligature) is one code that draws all its glyphs and stands for its first
/// character; the other characters have codes of their own that draw nothing and move nothing. A reader that maps code
/// by code, as all do, then gives back exactly the source's characters.
/// </summary>
internal sealed class EncodedFont
{
    /// <summary>
    /// The most codes of one font. Codes have two bytes and are glyph numbers; what is left serves the glyphs without a
    /// code that a subset adds for parts which several others share.
    /// </summary>
    public const int MaxCodes = 60_000;

    /// <summary>
    /// How far a part of a cluster may stand from its origin, in font units. Thousands of marks on one letter would climb
    /// out of the 16-bit coordinates of a font program; those beyond stand together here.
    /// </summary>
    private const int FarthestOffset = 16_000;

    // Codes start behind .notdef, which is never shown (ISO 19005-2 6.2.11.8).
    private readonly List<SubsetGlyph> glyphs = [];
    private readonly List<string> texts = [""];
    private readonly Dictionary<ulong, ushort> plain = [];
    private readonly Dictionary<ulong, ushort> blank = [];
    private readonly Dictionary<int, ushort> visibleSpaces = [];
    private readonly Dictionary<int[], ushort> composed;
    private readonly Dictionary<int[], ushort>.AlternateLookup<ReadOnlySpan<int>> composedBySpan;

    public EncodedFont(FontFace face, int number)
    {
        Face = face;
        Number = number;
        glyphs.Add(new SubsetGlyph(face.AdvanceOf(0), [new GlyphComponent(0, 0, 0)]));
        composed = new Dictionary<int[], ushort>(IntSequenceComparer.Instance);
        composedBySpan = composed.GetAlternateLookup<ReadOnlySpan<int>>();
    }

    /// <summary>The face that is encoded.</summary>
    public FontFace Face { get; }

    /// <summary>The font's number in the document.</summary>
    public int Number { get; }

    /// <summary>What each code draws; the first is .notdef.</summary>
    public IReadOnlyList<SubsetGlyph> Glyphs => glyphs;

    /// <summary>The text of each code; the first, .notdef, has none.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>The code of a single glyph that stands where its font puts it.</summary>
    public ushort CodeOf(ushort glyph, Rune character)
    {
        var key = ((ulong)glyph << 32) | (uint)character.Value;
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(plain, key, out var exists);
        return exists
            ? code
            : code = Add(Face.AdvanceOf(glyph), [new GlyphComponent(glyph, 0, 0)], character.ToString());
    }

    /// <summary>The code of a character that draws nothing.</summary>
    /// <param name="character">What it stands for.</param>
    /// <param name="advance">Its width in font units.</param>
    public ushort BlankCodeOf(Rune character, int advance = 0)
    {
        var key = ((ulong)(uint)advance << 32) | (uint)character.Value;
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(blank, key, out var exists);
        return exists ? code : code = Add(advance, [], character.ToString());
    }

    /// <summary>
    /// The code of a word space that pdf.js takes for a letter: it looks for white space at the start of what a code
    /// stands for. Between two gaps it joins them to one line; at the edge of a piece it is the only space that pdf.js
    /// keeps. U+200B has no width and no ink in any reader, and parts words as a space does.
    /// </summary>
    /// <param name="advance">Its width in font units.</param>
    public ushort VisibleSpaceCodeOf(int advance = 0)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(visibleSpaces, advance, out var exists);
        return exists ? code : code = Add(advance, [], "\u200B ");
    }

    /// <summary>The code of a cluster of several glyphs, or of one that is moved or has a width of its own.</summary>
    /// <param name="cluster">The glyphs from left to right.</param>
    /// <param name="advance">The width in font units.</param>
    /// <param name="character">The character that the code stands for.</param>
    public ushort CodeOf(ReadOnlySpan<Glyph> cluster, int advance, Rune character)
    {
        var key = cluster.Length <= 16 ? stackalloc int[(cluster.Length * 3) + 2] : new int[(cluster.Length * 3) + 2];
        key[0] = character.Value;
        key[1] = advance;
        var pen = 0;
        for (var index = 0; index < cluster.Length; index++)
        {
            var glyph = cluster[index];
            key[(index * 3) + 2] = glyph.Id;
            key[(index * 3) + 3] = Math.Clamp(pen + glyph.OffsetX, -FarthestOffset, FarthestOffset);
            key[(index * 3) + 4] = Math.Clamp(glyph.OffsetY, -FarthestOffset, FarthestOffset);
            pen += glyph.Advance;
        }

        return composedBySpan.TryGetValue(key, out var code)
            ? code
            : composed[key.ToArray()] = Add(advance, Components(key[2..]), character.ToString());
    }

    /// <summary>
    /// The code of a drawing that no shaper makes: a letter whose joint is stretched. The stretched joint belongs to the
    /// letter's drawing and stands for nothing, so that readers give back the letter alone.
    /// </summary>
    /// <param name="components">What is drawn, in font units from the code's origin.</param>
    /// <param name="advance">The width in font units.</param>
    /// <param name="character">The character that the code stands for.</param>
    public ushort CodeOf(ReadOnlySpan<GlyphComponent> components, int advance, Rune character)
    {
        const int ScaleSteps = 10_000;
        Span<int> key = new int[(components.Length * 4) + 3];
        // No character and no other key starts with this number.
        key[0] = -2;
        key[1] = character.Value;
        key[2] = advance;
        for (var index = 0; index < components.Length; index++)
        {
            var component = components[index];
            key[(index * 4) + 3] = component.Glyph;
            key[(index * 4) + 4] = component.DeltaX;
            key[(index * 4) + 5] = component.DeltaY;
            key[(index * 4) + 6] = (int)Math.Round(component.ScaleX * ScaleSteps);
        }

        return composedBySpan.TryGetValue(key, out var code)
            ? code
            : composed[key.ToArray()] = Add(advance, [.. components], character.ToString());
    }

    private static ImmutableArray<GlyphComponent> Components(ReadOnlySpan<int> triples)
    {
        var components = ImmutableArray.CreateBuilder<GlyphComponent>(triples.Length / 3);
        for (var index = 0; index < triples.Length; index += 3)
        {
            components.Add(new GlyphComponent((ushort)triples[index], triples[index + 1], triples[index + 2]));
        }

        return components.MoveToImmutable();
    }

    private ushort Add(int advance, ImmutableArray<GlyphComponent> components, string text)
    {
        glyphs.Add(new SubsetGlyph(advance, components));
        texts.Add(text);
        return checked((ushort)(glyphs.Count - 1));
    }
}
