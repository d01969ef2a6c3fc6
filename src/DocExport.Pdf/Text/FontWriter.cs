using System.Security.Cryptography;
using System.Text;
using DocExport.Fonts;
using DocExport.Fonts.Subsetting;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Text;

/// <summary>Writes an encoded font: a composite font over a TrueType subset (ISO 32000-1 9.7), codes equal to glyph numbers.</summary>
internal static class FontWriter
{
    private const int ItalicFlag = 1 << 6;
    private const int SymbolicFlag = 1 << 2;
    private const int FixedPitchFlag = 1;

    /// <summary>Subsets the face and writes all objects of the font.</summary>
    /// <returns>The font's object.</returns>
    public static int Write(PdfFile file, EncodedFont font)
    {
        var program = TrueTypeSubset.Build(font.Face, font.Glyphs);
        var name = SubsetTag(program) + '+' + font.Face.PostScriptName;
        var programId = file.Allocate();
        var entries = new PdfBuffer(32);
        file.WriteStream(programId, entries.Raw("/Length1 "u8).Integer(program.Length).Written, program);

        var descendant = file.Allocate();
        WriteDescendant(file, descendant, font, name, WriteDescriptor(file, font.Face, name, programId));
        var toUnicode = file.Allocate();
        file.WriteStream(toUnicode, default, ToUnicodeMap.Write(font.Texts).Written);

        var id = file.Allocate();
        var dictionary = file.Begin(id).Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name);
        dictionary.Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant);
        dictionary.Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8);
        file.End();
        return id;
    }

    private static int WriteDescriptor(PdfFile file, FontFace face, string name, int program)
    {
        var id = file.Allocate();
        var flags = SymbolicFlag | (face.IsItalic ? ItalicFlag : 0) | (face.IsFixedPitch ? FixedPitchFlag : 0);
        var box = face.BoundingBox;
        var descriptor = file.Begin(id).Raw("<</Type/FontDescriptor/FontName"u8).Name(name);
        descriptor.Raw("/Flags "u8).Integer(flags).Raw("/FontBBox["u8);
        foreach (var edge in (ReadOnlySpan<int>)[box.XMin, box.YMin, box.XMax, box.YMax])
        {
            descriptor.Integer(Thousandths(face, edge)).Raw((byte)' ');
        }

        descriptor.Raw("]/ItalicAngle "u8).Real(face.ItalicAngle);
        descriptor.Raw("/Ascent "u8).Integer(Thousandths(face, face.Ascent));
        descriptor.Raw("/Descent "u8).Integer(Thousandths(face, face.Descent));
        descriptor.Raw("/CapHeight "u8).Integer(Thousandths(face, face.CapHeight));
        // The width of stems is in no OpenType table; this rule of thumb follows the weight.
        descriptor.Raw("/StemV "u8).Integer(face.Weight >= 600 ? 140 : 80);
        descriptor.Raw("/FontFile2 "u8).Reference(program).Raw(">>"u8);
        file.End();
        return id;
    }

    private static void WriteDescendant(PdfFile file, int id, EncodedFont font, string name, int descriptor)
    {
        var dictionary = file.Begin(id).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name);
        dictionary.Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"u8);
        dictionary.Raw("/CIDToGIDMap/Identity/FontDescriptor "u8).Reference(descriptor).Raw("/W[0["u8);
        foreach (var glyph in font.Glyphs)
        {
            dictionary.Real(glyph.Advance * 1000.0 / font.Face.UnitsPerEm).Raw((byte)' ');
        }

        dictionary.Raw("]]>>"u8);
        file.End();
    }

    private static int Thousandths(FontFace face, int units) =>
        (int)Math.Round(units * 1000.0 / face.UnitsPerEm, MidpointRounding.AwayFromZero);

    /// <summary>Six capital letters that tell one subset from another (ISO 32000-1 9.6.4), from the subset's content.</summary>
    private static string SubsetTag(byte[] program)
    {
        var hash = SHA256.HashData(program);
        var tag = new StringBuilder(6);
        foreach (var value in hash.AsSpan(0, 6))
        {
            tag.Append((char)('A' + (value % 26)));
        }

        return tag.ToString();
    }
}
