using System.Text;
using DocExport.Markdown.Attributes;
using DocExport.Model;
using Markdig.Syntax;
using Block = DocExport.Model.Block;
using CodeBlock = Markdig.Syntax.CodeBlock;

namespace DocExport.Markdown.Verbatim;

/// <summary>Code blocks, indented and fenced (CommonMark 4.4, 4.5).</summary>
internal static class CodeBlockConverter
{
    /// <summary>Appends a code block, behind a paragraph of its title when it has one.</summary>
    public static void Append(CodeBlock code, Primitives.SourceSpan span, List<Block> output, ReadSession session)
    {
        if (code is not FencedCodeBlock fence)
        {
            output.Add(new Model.CodeBlock(span, TextOf(code), null));
            return;
        }

        var info = FenceInfo.Of(fence);
        var start = code.Span.Start;
        if (info.LeftOut is { } words)
        {
            session.Info(
                DiagnosticCodes.CodeInfo,
                start,
                0,
                $"What follows the language on the fence is left out: {words}"
            );
        }

        if (info.Title is { } title)
        {
            var place = session.Span(start, 0);
            output.Add(new Paragraph(place, [new Text(place, title)]));
        }

        InlineAttributes.ReportUnknown(info.Attributes, start, session, []);
        var (direction, language) = info.Attributes.Resolve(session, start);
        output.Add(
            new Model.CodeBlock(span, TextOf(code), info.Language)
            {
                Anchor = session.NoteAnchor(info.Attributes.Id),
                Direction = direction,
                Language = language,
            }
        );
    }

    private static string TextOf(CodeBlock code)
    {
        var text = new StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n").Append(code.Lines.Lines[i].Slice.AsSpan());
        }

        return text.ToString();
    }
}
