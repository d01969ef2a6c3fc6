namespace DocExport.Pdf.Tests.Reading;

/// <summary>A content stream run through (ISO 32000-1 annex A): marks are balanced, texts stand in text objects.</summary>
internal sealed class Painting
{
    private readonly List<ShownText> texts = [];
    private readonly List<int> numbers = [];

    public Painting(byte[] content) => Run(new ObjectParser(content));

    /// <summary>All that is shown, in order.</summary>
    public IReadOnlyList<ShownText> Texts => texts;

    /// <summary>The numbers of marked content in order of opening.</summary>
    public IReadOnlyList<int> Numbers => numbers;

    /// <summary>How many things were filled outside of any mark.</summary>
    public int Unmarked { get; private set; }

    private void Run(ObjectParser parser)
    {
        var operands = new List<object?>();
        var marks = new Stack<Mark>();
        var (font, isInText) = ("", false);
        while (!parser.AtEnd)
        {
            var next = parser.Next();
            if (next is not PdfOperator { Value: var name })
            {
                operands.Add(next);
                continue;
            }

            switch (name)
            {
                case "BT" or "ET":
                    Assert.Equal(name is "ET", isInText);
                    isInText = !isInText;
                    break;
                case "BMC" or "BDC":
                    Open(marks, operands);
                    break;
                case "EMC":
                    marks.Pop();
                    break;
                case "Tf":
                    font = ((PdfName)operands[0]!).Value;
                    break;
                case "Tj" or "TJ":
                    Assert.True(isInText);
                    Show(font, operands[0]!, marks);
                    break;
                case "f":
                    Unmarked += marks.Count == 0 ? 1 : 0;
                    break;
                default:
                    Assert.True(name is "Tm" or "g" or "rg" or "re", name);
                    break;
            }

            operands.Clear();
        }

        Assert.Empty(marks);
        Assert.False(isInText);
    }

    private void Open(Stack<Mark> marks, List<object?> operands)
    {
        var tag = ((PdfName)operands[0]!).Value;
        var properties = operands.ElementAtOrDefault(1);
        var mcid = properties is PdfDictionary dictionary ? (int)(double)dictionary["MCID"]! : (int?)null;
        var mark = new Mark(mcid, tag is "Artifact", properties is PdfName);
        if (mcid is { } number)
        {
            numbers.Add(number);
        }

        // Neither marked content in an artifact nor the other way round; only the hidden span stands within another.
        Assert.True(marks.Count == 0 || (mark.IsHidden && !marks.Peek().IsHidden));
        marks.Push(mark);
    }

    private void Show(string font, object shown, Stack<Mark> marks)
    {
        var strings = shown is List<object?> parts ? parts.OfType<byte[]>() : [(byte[])shown];
        var codes = strings.SelectMany(text =>
        {
            Assert.Equal(0, text.Length % 2);
            return Enumerable.Range(0, text.Length / 2).Select(index => (text[index * 2] << 8) | text[(index * 2) + 1]);
        });
        Assert.NotEmpty(marks);
        var outer = marks.Last();
        texts.Add(new ShownText(font, [.. codes], outer.Mcid, outer.IsArtifact, marks.Peek().IsHidden));
    }

    private sealed record Mark(int? Mcid, bool IsArtifact, bool IsHidden);
}
