using System.Collections.Immutable;
using System.Text;
using DocExport.Layout.Boxes;
using DocExport.Layout.Styling;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Collecting;

/// <summary>Turns the inlines of one paragraph into text, styles and roles.</summary>
internal sealed class InlineCollector(StyleSheet styles)
{
    private const char LeftToRightIsolate = '\u2066';
    private const char PopDirectionalIsolate = '\u2069';
    private const char LineSeparator = '\u2028';

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<StyledSpan>.Builder spans = ImmutableArray.CreateBuilder<StyledSpan>();
    private readonly List<InlineRole> roles = [new InlineRole(null, null)];

    /// <summary>What the roles of the spans stand for; the first is the paragraph itself.</summary>
    public IReadOnlyList<InlineRole> Roles => roles;

    /// <summary>Collects inlines.</summary>
    public ParagraphText Collect(
        ImmutableArray<Inline> inlines,
        ComputedStyle style,
        Direction direction,
        string? language
    )
    {
        Append(inlines, style, 0);
        return new ParagraphText(text.ToString(), spans.ToImmutable(), direction, language);
    }

    // The reader bounds how deep inlines nest (ExportLimits.MaxNesting).
    private void Append(ImmutableArray<Inline> inlines, ComputedStyle style, int role)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text run:
                    AppendText(run.Value, style, role, run.Span);
                    break;
                case SoftBreak:
                    AppendText(" ", style, role, inline.Span);
                    break;
                case LineBreak:
                    AppendText([LineSeparator], style, role, inline.Span);
                    break;
                case Code code:
                    AppendCode(code, style, role);
                    break;
                case Emphasis emphasis:
                    Append(emphasis.Inlines, styles.Over(StyleName.Emphasis, style), role);
                    break;
                case Strong strong:
                    Append(strong.Inlines, styles.Over(StyleName.Strong, style), role);
                    break;
                case Link link:
                    AppendLink(link, style, role);
                    break;
                default:
                    throw new NotSupportedException($"The typesetter cannot set a {inline.GetType().Name}.");
            }
        }
    }

    private void AppendCode(Code code, ComputedStyle style, int role)
    {
        var codeStyle = styles.Over(StyleName.Code, style);
        var codeRole = AddRole(new InlineRole(StructureRole.Code, roles[role]));
        // Code is an isolate, so that its marks do not turn round in right-to-left text (UAX #9 X5a).
        AppendText($"{LeftToRightIsolate}{code.Value}{PopDirectionalIsolate}", codeStyle, codeRole, code.Span);
    }

    private void AppendLink(Link link, ComputedStyle style, int role)
    {
        var description = link.Title ?? InlineText.Of(link.Inlines).Trim();
        var linkRole = AddRole(
            new InlineRole(StructureRole.Link, roles[role]) { Target = link.Target, Description = description }
        );
        // A bare address would fall to pieces in right-to-left text; words that are a link order themselves.
        var isAddress = IsAddress(InlineText.Of(link.Inlines), link.Target);
        var linkStyle = styles.Over(StyleName.Link, style);
        if (isAddress)
        {
            AppendText([LeftToRightIsolate], linkStyle, linkRole, link.Span);
        }

        Append(link.Inlines, linkStyle, linkRole);
        if (isAddress)
        {
            AppendText([PopDirectionalIsolate], linkStyle, linkRole, link.Span);
        }
    }

    /// <summary>Whether a text is where it leads to, with or without the scheme.</summary>
    private static bool IsAddress(string text, string target)
    {
        if (text.Length == 0 || target.StartsWith('#') || !target.EndsWith(text, StringComparison.Ordinal))
        {
            return false;
        }

        var scheme = target.AsSpan(0, target.Length - text.Length);
        return scheme.IsEmpty || scheme.EndsWith(":") || scheme.EndsWith("://");
    }

    private int AddRole(InlineRole role)
    {
        roles.Add(role);
        return roles.Count - 1;
    }

    private void AppendText(ReadOnlySpan<char> value, ComputedStyle style, int role, SourceSpan source)
    {
        if (value.IsEmpty)
        {
            return;
        }

        var textStyle = styles.TextStyleOf(style);
        if (spans.Count > 0 && spans[^1].Style == textStyle && spans[^1].Role == role)
        {
            spans[^1] = spans[^1] with { Length = spans[^1].Length + value.Length };
        }
        else
        {
            spans.Add(new StyledSpan(text.Length, value.Length, textStyle, role, source));
        }

        text.Append(value);
    }
}
