using System.Text;
using DocExport.Pages;
using DocExport.Pdf.Content;
using DocExport.Pdf.Objects;
using DocExport.Pdf.Structure;
using DocExport.Primitives;

namespace DocExport.Pdf.Text;

/// <summary>
/// Writes lines of text so that four readers that share no code (poppler, MuPDF, PDFium, pdf.js) give the words back
/// in order and nothing else. PDF has no notion of direction; each reader guesses it by rules of its own. What was
/// found, by experiment and in the readers' sources, and is held by the text tests:
/// <list type="number">
/// <item>A line is cut where its direction or font changes. The pieces are written in logical order, the rightmost first
/// in a right-to-left line; within a piece the codes run from left to right, in one <c>TJ</c>.</item>
/// <item>One code stands for one character, see <see cref="ClusterEncoder"/>. Codes of a right-to-left cluster are written
/// last character first, since every reader turns them round.</item>
/// <item>Spaces are codes. At the edge of a right-to-left piece beside a piece of the other direction, and between
/// things that only stand on one baseline, pdf.js needs a space that it takes for a letter.</item>
/// <item>poppler needs a right-to-left mark behind a comma, full stop, number or Latin word that no Arabic letter follows.
/// MuPDF needs one before each right-to-left piece. Both read it from a hidden span, see <see cref="ShowMark"/>.</item>
/// <item>poppler sorts by left edges and ends a line at a word that starts within another one; a mark at a word's edge
/// therefore stands a fiftieth of an em to the left of it. It need not come between the codes: the marks of a piece are
/// written behind it, so that nothing interrupts the piece, which pdf.js would cut there.</item>
/// <item>poppler reads a whole page in the direction of most of its letters, see <see cref="PageBalance"/>. A page with
/// mixed right-to-left lines is tipped to that side by hidden marks, and a left-to-right line on it ends in a hidden
/// left-to-right mark, without which its last brackets would come first.</item>
/// <item>MuPDF turns Arabic-Indic numbers round; it is given them as actual text, see <see cref="ShowArabicNumber"/>.</item>
/// <item>MuPDF takes <c>% + -</c> for left-to-right anywhere; within a right-to-left run they are pieces of their own.</item>
/// </list>
/// Kashida fits in: a letter whose joint is stretched is one code, drawn by the letter and a tatweel of any width, that
/// stands for the letter alone; all four readers give the word back without a tatweel (StretchedJointTests).
/// Known to come back wrong still: several Latin words in a right-to-left line from PDFium, which turns round each
/// stretch between neutral characters, and brackets around them.
/// </summary>
internal sealed class LineWriter
{
    private static readonly Rune RightToLeftMark = new(0x200F);
    private static readonly Rune LeftToRightMark = new(0x200E);
    private const double MarkInsetInEms = 0.02;
    private const double SameBaseline = 0.5;

    private readonly PdfBuffer content;
    private readonly FontSet fonts;
    private readonly PropertyLists propertyLists;
    private readonly PageMarks marks;
    private readonly double pageHeight;
    private readonly PageBalance balance;
    private readonly List<ShownCode> codes = [];
    private readonly List<double> pendingMarks = [];
    private readonly ClusterEncoder encoder;
    private EncodedFont? currentFont;
    private double currentSize;
    private double lastBaseline = double.NegativeInfinity;

    /// <summary>Creates a writer of one page's lines.</summary>
    /// <param name="content">The content stream.</param>
    /// <param name="fonts">The fonts of the document.</param>
    /// <param name="propertyLists">The property lists of the document.</param>
    /// <param name="marks">The marked content of the page.</param>
    /// <param name="pageHeight">The height of the page in points.</param>
    /// <param name="balance">The directions of the page's text.</param>
    public LineWriter(
        PdfBuffer content,
        FontSet fonts,
        PropertyLists propertyLists,
        PageMarks marks,
        double pageHeight,
        PageBalance balance
    )
    {
        this.balance = balance;
        this.content = content;
        this.fonts = fonts;
        this.propertyLists = propertyLists;
        this.marks = marks;
        this.pageHeight = pageHeight;
        encoder = new ClusterEncoder(codes);
    }

    /// <summary>Writes a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="color">The fill colour in force.</param>
    public void Write(TextLine line, ref Color color)
    {
        for (var start = 0; start < line.Runs.Length; )
        {
            var marked = line.Runs[start].Content;
            var end = start + 1;
            while (end < line.Runs.Length && line.Runs[end].Content == marked)
            {
                end++;
            }

            BeginContent(marked);
            for (var index = start; index < end; index++)
            {
                WriteRun(line, index, ref color);
            }

            content.Raw("ET\nEMC\n"u8);
            start = end;
        }

        lastBaseline = line.Baseline;
    }

    /// <summary>
    /// Ends the page with as many hidden marks as poppler needs to read it in its direction. They stand below all text,
    /// in a type so small that they need no room.
    /// </summary>
    public void WriteBalance()
    {
        if (balance.MissingMarks == 0 || currentFont is not { } font)
        {
            return;
        }

        content.Raw("/Artifact BMC\nBT\n"u8);
        SelectFont(font, size: 1);
        BeginSpan(actualText: "");
        MoveTo(1, 1);
        var code = font.BlankCodeOf(balance.IsRightToLeft ? RightToLeftMark : LeftToRightMark);
        for (var missing = balance.MissingMarks; missing > 0; missing--)
        {
            // Each by itself, since PDFium leaves out text without any width; and apart, since poppler drops what stands
            // within a tenth of an em of the same text, as a bold face that was feigned.
            content.Raw((byte)'<').Hex16(code).Raw(">Tj .15 0 Td\n"u8);
        }

        content.Raw("EMC\nET\nEMC\n"u8);
    }

    private void BeginContent(MarkedContent? marked)
    {
        if (marked is null)
        {
            content.Raw("/Artifact BMC\nBT\n"u8);
            return;
        }

        content.Raw((byte)'/').Raw(StructureType.NameOf(marked.Parent!.Role));
        content.Raw("<</MCID "u8).Integer(marks.Number(marked)).Raw(">>BDC\nBT\n"u8);
    }

    private void WriteRun(TextLine line, int index, ref Color color)
    {
        var run = line.Runs[index];
        var font = fonts.Of(run.Font, MostCodes(run));
        SelectFont(font, run.Size);
        encoder.Begin(font, line.BaseDirection == Direction.RightToLeft);
        ColorOperator.Fill(content, run.Color, ref color);
        if (index == 0 && Math.Abs(lastBaseline - line.Baseline) < SameBaseline)
        {
            encoder.EncodeSeparator();
        }

        if (run.IsRightToLeft)
        {
            WriteRightToLeft(line, index, font);
        }
        else
        {
            WriteLeftToRight(line, index, font);
        }
    }

    private void WriteLeftToRight(TextLine line, int index, EncodedFont font)
    {
        var run = line.Runs[index];
        foreach (var cluster in run.Clusters)
        {
            Encode(run, cluster, startsPiece: false, endsPiece: false);
        }

        if (IsArabicNumber(run))
        {
            ShowArabicNumber(font, line, run);
        }
        else
        {
            Show(run.X, Y(line, run), isReversed: false);
        }

        var isInRightToLeftLine = line.BaseDirection == Direction.RightToLeft;
        var isMarkedByNext = index + 1 < line.Runs.Length && line.Runs[index + 1].IsRightToLeft;
        if (isInRightToLeftLine && !isMarkedByNext)
        {
            ShowMark(font, run.X, line, run);
        }

        if (!isInRightToLeftLine && balance.IsRightToLeft && index == line.Runs.Length - 1)
        {
            ShowHidden(font.BlankCodeOf(LeftToRightMark), run.X + run.Width + (MarkInsetInEms * run.Size), line, run);
        }
    }

    private void WriteRightToLeft(TextLine line, int index, EncodedFont font)
    {
        var run = line.Runs[index];
        var x = run.X + run.Width;
        var pieceStart = 0;
        ShowMark(font, x, line, run);
        for (var position = 0; position < run.Clusters.Length; position++)
        {
            var cluster = run.Clusters[position];
            var isLast = position == run.Clusters.Length - 1;
            var isAlone = !LineText.IsSpace(run, cluster) && IsLeftToRightInMuPdf(LineText.Of(run, cluster));
            if (isAlone && codes.Count > 0)
            {
                Show(x, Y(line, run), isReversed: true);
                pieceStart = position;
            }

            var nextIsAlone = !isLast && IsLeftToRightInMuPdf(LineText.Of(run, run.Clusters[position + 1]));
            Encode(run, cluster, position == pieceStart, isLast || nextIsAlone);
            x -= (cluster.Advance * Scale(run)) + cluster.Stretch;
            NoteMark(line, index, position, x);
            if (isAlone && !isLast)
            {
                Show(x, Y(line, run), isReversed: true);
                pieceStart = position + 1;
            }
        }

        encoder.EndPiece();
        Show(x, Y(line, run), isReversed: true);
        foreach (var mark in pendingMarks)
        {
            ShowMark(font, mark, line, run);
        }

        pendingMarks.Clear();
    }

    /// <summary>Notes the place left of a cluster where poppler needs a mark to go on from right to left.</summary>
    private void NoteMark(TextLine line, int runIndex, int clusterIndex, double x)
    {
        var run = line.Runs[runIndex];
        var last = LineText.Last(LineText.Of(run, run.Clusters[clusterIndex]));
        if (
            ReaderModel.TurnsPopplerRound(last)
            && !ReaderModel.IsRightToLeftLetter(LineText.Behind(line, runIndex, clusterIndex))
        )
        {
            pendingMarks.Add(x);
        }
    }

    private static bool IsLeftToRightInMuPdf(ReadOnlySpan<char> cluster) =>
        Rune.DecodeFromUtf16(cluster, out var first, out _) == System.Buffers.OperationStatus.Done
        && ReaderModel.IsLeftToRightInMuPdf(first);

    private void Encode(GlyphRun run, Fonts.Cluster cluster, bool startsPiece, bool endsPiece)
    {
        if (LineText.IsSpace(run, cluster))
        {
            encoder.EncodeSpace(cluster.Advance + (cluster.Stretch / Scale(run)), startsPiece, endsPiece);
            return;
        }

        var glyphs = run.Glyphs.AsSpan(cluster.GlyphStart, cluster.GlyphCount);
        encoder.EncodeLetter(LineText.Of(run, cluster), glyphs, cluster.Advance);
    }

    private void SelectFont(EncodedFont font, double size)
    {
        if (font != currentFont || size != currentSize)
        {
            (currentFont, currentSize) = (font, size);
            content.Raw("/F"u8).Integer(font.Number).Raw((byte)' ').Real(size).Raw(" Tf\n"u8);
        }
    }

    /// <summary>Shows the codes of a piece, which were gathered in logical order, from its left edge on.</summary>
    private void Show(double left, double y, bool isReversed)
    {
        if (codes.Count == 0)
        {
            return;
        }

        if (isReversed)
        {
            codes.Reverse();
        }

        MoveTo(left, y);
        content.Raw((byte)'[');
        var isOpen = false;
        foreach (var code in codes)
        {
            if (!isOpen)
            {
                content.Raw((byte)'<');
                isOpen = true;
            }

            content.Hex16(code.Value);
            if (Math.Abs(code.Adjustment) >= 0.5)
            {
                content.Raw((byte)'>').Integer(-(long)Math.Round(code.Adjustment));
                isOpen = false;
            }
        }

        content.Raw(isOpen ? ">]TJ\n"u8 : "]TJ\n"u8);
        codes.Clear();
    }

    private static bool IsArabicNumber(GlyphRun run) =>
        run.Clusters is [var first, ..] && run.Text.Span[first.TextStart] is >= '\u0660' and <= '\u0669';

    /// <summary>
    /// Shows a number in Arabic-Indic digits. MuPDF takes them for right-to-left and turns the number round, so it is
    /// shown to MuPDF as the actual text of a mark, and the digits themselves are hidden from it.
    /// </summary>
    private void ShowArabicNumber(EncodedFont font, TextLine line, GlyphRun run)
    {
        ShowMark(font, run.X, line, run, LineText.Of(run).ToString());
        BeginSpan(actualText: "");
        Show(run.X, Y(line, run), isReversed: false);
        content.Raw("EMC\n"u8);
    }

    /// <summary>
    /// Shows a right-to-left mark that no reader gives back. The empty actual text of its span hides it from MuPDF; poppler
    /// does not find the text in a named list, but orders the line by the mark and drops it; PDFium ignores what has no
    /// ink; pdf.js skips codes that stand for format characters.
    /// </summary>
    private void ShowMark(EncodedFont font, double x, TextLine line, GlyphRun run, string actualText = "") =>
        ShowHidden(font.BlankCodeOf(RightToLeftMark), x - (MarkInsetInEms * run.Size), line, run, actualText);

    private void ShowHidden(ushort code, double x, TextLine line, GlyphRun run, string actualText = "")
    {
        BeginSpan(actualText);
        MoveTo(x, Y(line, run));
        content.Raw((byte)'<').Hex16(code).Raw(">Tj\nEMC\n"u8);
    }

    private void BeginSpan(string actualText) =>
        content.Raw("/Span/T"u8).Integer(propertyLists.NumberOf(actualText)).Raw(" BDC\n"u8);

    private void MoveTo(double x, double y) => content.Raw("1 0 0 1 "u8).Real(x).Raw((byte)' ').Real(y).Raw(" Tm\n"u8);

    private double Y(TextLine line, GlyphRun run) => pageHeight - line.Baseline + run.Rise;

    /// <summary>The most codes that a run can need: one a character, and those of spaces in all their widths.</summary>
    private static int MostCodes(GlyphRun run)
    {
        const int SpaceCodes = 64;
        if (run.Clusters.IsEmpty)
        {
            return SpaceCodes;
        }

        var last = run.Clusters[^1];
        return last.TextStart + last.TextLength - run.Clusters[0].TextStart + SpaceCodes;
    }

    private static double Scale(GlyphRun run) => run.Size / run.Font.UnitsPerEm;
}
