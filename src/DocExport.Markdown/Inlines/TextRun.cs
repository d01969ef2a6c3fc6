using System.Text;
using DocExport.Markdown.Source;
using Markdig.Helpers;

namespace DocExport.Markdown.Inlines;

/// <summary>Gathers the pieces of plain text that follow one another: literals, escapes, entities, marks that marked nothing.</summary>
internal sealed class TextRun
{
    private readonly StringBuilder gathered = new();
    private string source = "";
    private int sliceStart;
    private int sliceLength;
    private int start;
    private int end;

    /// <summary>Whether nothing was gathered.</summary>
    public bool IsEmpty => sliceLength == 0 && gathered.Length == 0;

    /// <summary>Where the text starts in the body.</summary>
    public int Start => start;

    /// <summary>How much of the body it covers, in UTF-16 code units.</summary>
    public int Length => end - start;

    /// <summary>Adds a stretch of a leaf's text.</summary>
    public void Add(StringSlice slice, int from, int to)
    {
        if (slice.Length <= 0)
        {
            return;
        }

        Cover(from, to);
        if (gathered.Length == 0 && sliceLength == 0)
        {
            (source, sliceStart, sliceLength) = (slice.Text, slice.Start, slice.Length);
        }
        else if (gathered.Length == 0 && ReferenceEquals(source, slice.Text) && sliceStart + sliceLength == slice.Start)
        {
            sliceLength += slice.Length;
        }
        else
        {
            Spill().Append(slice.AsSpan());
        }
    }

    /// <summary>Adds text that does not stand in the source as it is read.</summary>
    public void Add(ReadOnlySpan<char> text, int from, int to)
    {
        if (text.IsEmpty)
        {
            return;
        }

        Cover(from, to);
        Spill();
        foreach (var c in text)
        {
            gathered.Append(
                c is '\t' or '\n' or '\r' ? ' '
                : UnfitCharacters.IsFit(c) ? c
                : '\uFFFD'
            );
        }
    }

    /// <summary>The text gathered; the run is empty again.</summary>
    public string Take()
    {
        var text = gathered.Length > 0 ? Spill().ToString() : source.Substring(sliceStart, sliceLength);
        gathered.Clear();
        sliceLength = 0;
        return text;
    }

    private void Cover(int from, int to)
    {
        if (IsEmpty)
        {
            start = from;
            end = to;
        }

        end = Math.Max(end, to);
    }

    private StringBuilder Spill()
    {
        gathered.Append(source, sliceStart, sliceLength);
        sliceLength = 0;
        return gathered;
    }
}
