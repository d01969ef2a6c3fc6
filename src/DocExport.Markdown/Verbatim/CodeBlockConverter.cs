using System.Text;
using DocExport.Markdown.Attributes;
using Markdig.Syntax;

namespace DocExport.Markdown.Verbatim;

/// <summary>Code blocks, indented and fenced (CommonMark 4.4, 4.5).</summary>
internal static class CodeBlockConverter
{
    public static Model.CodeBlock Convert(CodeBlock code, Primitives.SourceSpan span, ReadSession session)
    {
        var fence = code as FencedCodeBlock;
        var info = string.Join(' ', fence?.Info, fence?.Arguments).Trim();
        var brace = info.IndexOf('{', StringComparison.Ordinal);
        if (AttributeList.Parse(info, Math.Max(0, brace)) is { } list && brace + list.Length == info.Length)
        {
            return WithAttributes(
                new Model.CodeBlock(span, TextOf(code), NullIfBlank(info[..brace])),
                list,
                code,
                session
            );
        }

        if (!string.IsNullOrWhiteSpace(fence?.Arguments))
        {
            session.Info(
                DiagnosticCodes.CodeInfo,
                code.Span.Start,
                0,
                $"What follows the language on the fence is left out: {fence.Arguments}"
            );
        }

        return new Model.CodeBlock(span, TextOf(code), NullIfBlank(fence?.Info));
    }

    // ```{#id .language}: as in pandoc, the first class is the language unless that is named before the braces.
    private static Model.CodeBlock WithAttributes(
        Model.CodeBlock block,
        AttributeList list,
        CodeBlock code,
        ReadSession session
    )
    {
        if (block.CodeLanguage is null && !list.Classes.IsEmpty)
        {
            block = block with { CodeLanguage = list.Classes[0] };
            list = list with { Classes = list.Classes[1..] };
        }

        InlineAttributes.ReportUnknown(list, code.Span.Start, session, []);
        var (direction, language) = list.Resolve(session, code.Span.Start);
        session.HasAnchors |= list.Id is not null;
        return block with { Anchor = list.Id, Direction = direction, Language = language };
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

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
