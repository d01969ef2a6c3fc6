using System.Collections.Immutable;
using System.Text;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Collecting;

/// <summary>Turns the inlines of one paragraph into text, styles and roles.</summary>
/// <param name="setting">The article and its surroundings.</param>
/// <param name="footnotes">Knows the footnotes that are referred to.</param>
/// <param name="measure">The width in points that the paragraph has, as far as it is known, which images keep within.</param>
internal sealed class InlineCollector(ArticleSetting setting, FootnoteCollector footnotes, double measure)
{
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';
    private const char LineSeparator = '\u2028';
    private const char WordJoiner = '\u2060';

    // Raised and lowered text, as shares of the type size around it: what most faces advise in their OS/2 tables.
    private const double RaisedSize = 0.65;
    private const double Superscript = 0.33;
    private const double Subscript = -0.14;

    private readonly StringBuilder text = new();
    private readonly ImmutableArray<StyledSpan>.Builder spans = ImmutableArray.CreateBuilder<StyledSpan>();
    private readonly List<InlineRole> roles = [new InlineRole(null, null)];
    private ImmutableArray<TextPlace>.Builder? places;
    private List<Mark>? marks;
    private List<string>? emptyAnchors;

    /// <summary>Collects inlines.</summary>
    public CollectedText Collect(
        ImmutableArray<Inline> inlines,
        ComputedStyle style,
        Direction baseDirection,
        string? language
    )
    {
        Append(inlines, new InlineLook(style, 0));
        return new CollectedText(
            new ParagraphText(text.ToString(), spans.ToImmutable(), baseDirection, language)
            {
                Places = places is null ? [] : places.ToImmutable(),
            },
            roles
        )
        {
            Marks = marks ?? (IReadOnlyList<Mark>)[],
            EmptyAnchors = emptyAnchors ?? (IReadOnlyList<string>)[],
        };
    }

    // The reader bounds how deep inlines nest (ExportLimits.MaxNesting).
    private void Append(ImmutableArray<Inline> inlines, InlineLook look)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text run:
                    AppendText(run.Value, look, run.Span);
                    break;
                case SoftBreak:
                    AppendText(" ", look, inline.Span);
                    break;
                case LineBreak:
                    AppendText([LineSeparator], look, inline.Span);
                    break;
                case Code code:
                    AppendCode(code, look);
                    break;
                case Emphasis emphasis:
                    Append(emphasis.Inlines, Over(StyleName.Emphasis, look));
                    break;
                case Strong strong:
                    Append(strong.Inlines, Over(StyleName.Strong, look));
                    break;
                case Link link:
                    AppendLink(link, look);
                    break;
                case Styled styled:
                    AppendStyled(styled, look);
                    break;
                case Phrase phrase:
                    AppendPhrase(phrase, look);
                    break;
                case FootnoteReference reference:
                    AppendReference(reference, look);
                    break;
                case Image image:
                    AppendImage(image, look);
                    break;
                default:
                    throw new NotSupportedException($"The typesetter cannot set a {inline.GetType().Name}.");
            }
        }
    }

    private InlineLook Over(StyleName name, InlineLook look) =>
        look with
        {
            Style = setting.Styles.Over(name, look.Style),
        };

    private void AppendCode(Code code, InlineLook look)
    {
        var role = AddRole(new InlineRole(StructureRole.Code, roles[look.Role]));
        // Code is an isolate, so that its marks do not turn round in right-to-left text (UAX #9 X5a).
        var isolated = $"{LeftToRightIsolate}{code.Value}{PopDirectionalIsolate}";
        AppendText(isolated, Over(StyleName.Code, look) with { Role = role }, code.Span);
    }

    private void AppendLink(Link link, InlineLook look)
    {
        var description = link.Title ?? InlineText.Of(link.Inlines).Trim();
        var role = AddRole(
            new InlineRole(StructureRole.Link, roles[look.Role]) { Target = link.Target, Description = description }
        );
        // A bare address would fall to pieces in right-to-left text; words that are a link order themselves.
        var isAddress = IsAddress(InlineText.Of(link.Inlines), link.Target);
        var linkLook = Over(StyleName.Link, look) with { Role = role };
        if (isAddress)
        {
            AppendText([LeftToRightIsolate], linkLook, link.Span);
        }

        Append(link.Inlines, linkLook);
        if (isAddress)
        {
            AppendText([PopDirectionalIsolate], linkLook, link.Span);
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

    private void AppendStyled(Styled styled, InlineLook look)
    {
        switch (styled.Style)
        {
            case InlineStyle.Strikethrough:
                Append(styled.Inlines, look with { IsStruck = true });
                break;
            case InlineStyle.Underline:
                Append(styled.Inlines, look with { Style = look.Style with { Underline = true } });
                break;
            case InlineStyle.Superscript:
                Append(styled.Inlines, Raised(look, Superscript));
                break;
            case InlineStyle.Subscript:
                Append(styled.Inlines, Raised(look, Subscript));
                break;
            case InlineStyle.Highlight:
                Append(styled.Inlines, Over(StyleName.Highlight, look));
                break;
            case InlineStyle.Keyboard:
                // A key is named in its own script; its signs stay on their side of it.
                var key = Over(StyleName.Keyboard, look);
                AppendText([FirstStrongIsolate], key, styled.Span);
                Append(styled.Inlines, key);
                AppendText([PopDirectionalIsolate], key, styled.Span);
                break;
            default:
                throw new NotSupportedException($"The typesetter cannot set {styled.Style}.");
        }
    }

    private static InlineLook Raised(InlineLook look, double share) =>
        look with
        {
            Rise = look.Rise + (share * look.Style.Size.Points),
            Style = look.Style with { Size = new Length(look.Style.Size.Points * RaisedSize) },
        };

    private void AppendPhrase(Phrase phrase, InlineLook look)
    {
        var start = text.Length;
        var inner = look;
        if (phrase.Language is { } language && !string.Equals(language, look.Language, StringComparison.Ordinal))
        {
            var role = new InlineRole(StructureRole.Span, roles[look.Role]) { Language = language };
            inner = look with { Language = language, Role = AddRole(role) };
        }

        if (phrase.Direction is { } own)
        {
            var isolate = own == Direction.RightToLeft ? RightToLeftIsolate : LeftToRightIsolate;
            AppendText([isolate], inner, phrase.Span);
            Append(phrase.Inlines, inner);
            AppendText([PopDirectionalIsolate], inner, phrase.Span);
        }
        else
        {
            Append(phrase.Inlines, inner);
        }

        if (phrase.Anchor is not { } anchor)
        {
            return;
        }

        if (text.Length == start)
        {
            (emptyAnchors ??= []).Add(anchor);
        }
        else
        {
            (marks ??= []).Add(new Mark(start, 0, anchor));
        }
    }

    private void AppendReference(FootnoteReference reference, InlineLook look)
    {
        // A link within a link would be none (ISO 32000-1 14.8.4.4.2): the number steps out of the one around.
        var around = roles[look.Role].Link is null ? roles[look.Role] : roles[0];
        var number = setting.Number(reference.Number);
        var role = AddRole(
            new InlineRole(StructureRole.Link, new InlineRole(StructureRole.Reference, around))
            {
                Target = FootnoteCollector.TargetOfNote(reference.Number),
                Description = number,
            }
        );
        (marks ??= []).Add(new Mark(text.Length, reference.Number, footnotes.AnchorOfReference(reference.Number)));
        var raised = Raised(look, Superscript) with { Role = role };
        // Behind a year the number would be read as part of it, and stand on its wrong side (UAX #9 W7); a space parts them,
        // and the joiner behind it keeps the line from ending there (UAX #14 LB11).
        var isBehindNumber = text.Length > 0 && char.IsDigit(text[^1]);
        AppendText(isBehindNumber ? $" {WordJoiner}{number}" : $"{WordJoiner}{number}", raised, reference.Span);
    }

    private void AppendImage(Image image, InlineLook look)
    {
        var alternative = ImageSizing.AlternativeOf(image);
        if (setting.Images.Find(image.Source) is not { } file)
        {
            AppendText(alternative, look, image.Span);
            return;
        }

        StructureRole? kind = alternative.Length > 0 ? StructureRole.Figure : null;
        var role = AddRole(new InlineRole(kind, roles[look.Role]) { Image = file, Alternative = alternative });
        var (width, height) = ImageSizing.Fit(image, file, measure, setting.Frame.Height);
        ImageSizing.ReportResolution(file, width, height, image.Span, setting);
        spans.Add(
            new StyledSpan(text.Length, 1, setting.Styles.TextStyleOf(look.Style), role, image.Span)
            {
                Object = new InlineObject(width, height),
            }
        );
        text.Append(InlineObject.Character);
    }

    private int AddRole(InlineRole role)
    {
        roles.Add(role);
        return roles.Count - 1;
    }

    private void AppendText(ReadOnlySpan<char> value, InlineLook look, SourceSpan source)
    {
        if (value.IsEmpty)
        {
            return;
        }

        var style =
            look.Rise == 0 && !look.IsStruck
                ? setting.Styles.TextStyleOf(look.Style)
                : setting.Styles.TextStyleOf(look.Style, look.Rise, look.IsStruck);
        if (
            spans.Count > 0
            && spans[^1] is { Object: null } last
            && last.Style == style
            && last.Role == look.Role
            && string.Equals(last.Language, look.Language, StringComparison.Ordinal)
        )
        {
            spans[^1] = last with { Length = last.Length + value.Length };
            (places ??= ImmutableArray.CreateBuilder<TextPlace>()).Add(new TextPlace(text.Length, source));
        }
        else
        {
            spans.Add(new StyledSpan(text.Length, value.Length, style, look.Role, source) { Language = look.Language });
        }

        text.Append(value);
    }
}
