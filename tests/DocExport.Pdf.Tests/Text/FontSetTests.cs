using System.Text;
using DocExport.Pdf.Objects;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Tests.Text;

/// <summary>Which fonts a document has.</summary>
public sealed class FontSetTests
{
    [Fact]
    public void A_face_is_one_font_until_its_codes_are_used_up()
    {
        var face = Sample.Fonts.Find("Amiri")!.Match(bold: false, italic: false).Face;
        var fonts = new FontSet();
        var first = fonts.Of(face, room: 1);
        for (var width = 1; first.Glyphs.Count < EncodedFont.MaxCodes; width++)
        {
            Assert.Same(first, fonts.Of(face, room: 1));
            first.BlankCodeOf(new Rune(' '), width);
        }

        var second = fonts.Of(face, room: 1);

        Assert.NotSame(first, second);
        Assert.Equal((0, 1), (first.Number, second.Number));
        Assert.Same(second, fonts.Of(face, room: 1));
        using var stream = new MemoryStream();
        Assert.Equal(2, fonts.WriteAll(new PdfFile(stream, readable: true)).Count);
    }
}
