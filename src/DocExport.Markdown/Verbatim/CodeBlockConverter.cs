using System.Text;
using Markdig.Syntax;

namespace DocExport.Markdown.Verbatim;

/// <summary>Code blocks, indented and fenced (CommonMark 4.4, 4.5).</summary>
internal static class CodeBlockConverter
{
    public static Model.CodeBlock Convert(CodeBlock code, Primitives.SourceSpan span, ReadSession session)
    {
        var fence = code as FencedCodeBlock;
        if (!string.IsNullOrWhiteSpace(fence?.Arguments))
        {
            session.Info(
                DiagnosticCodes.CodeInfo,
                code.Span.Start,
                0,
                $"What follows the language on the fence is left out: {fence.Arguments}"
            );
        }

        var language = string.IsNullOrWhiteSpace(fence?.Info) ? null : fence.Info;
        return new Model.CodeBlock(span, TextOf(code), language);
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
