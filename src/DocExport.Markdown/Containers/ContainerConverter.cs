using System.Collections.Immutable;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Lines;
using DocExport.Markdown.Source;
using DocExport.Model;
using Block = DocExport.Model.Block;

namespace DocExport.Markdown.Containers;

/// <summary>Turns fenced containers into callouts, verse, figures, page breaks, contents, or divisions, by their classes.</summary>
internal sealed class ContainerConverter(BlockConverter blocks, ReadSession session)
{
    /// <summary>Appends what a container is.</summary>
    public void Append(FencedContainer container, List<Block> output)
    {
        ImmutableArray<string> classes = container.Name is { } name
            ? container.Attributes.Classes.Insert(0, name)
            : container.Attributes.Classes;
        var role = classes.Select(RoleOf).FirstOrDefault(found => found is not null) ?? new Role(RoleKind.Division);
        Check(container, classes, role);
        var title = TitleOf(container);
        var content = blocks.Convert(container);
        var span = blocks.SpanOf(container).With(content);
        var made = new List<Block>();
        switch (role.Kind)
        {
            case RoleKind.Callout:
                made.Add(new Callout(span, role.Callout, title, content));
                break;
            case RoleKind.Verse:
                AddTitle(title, made);
                VerseConverter.Append(content, made, session);
                break;
            case RoleKind.Figure:
                FigureConverter.Append(content, span, made, session);
                made = WithTitle(made, title);
                break;
            case RoleKind.PageBreak:
                made.Add(new PageBreak(OpeningOf(container)));
                AddTitle(title, made);
                made.AddRange(content);
                break;
            case RoleKind.Contents:
                made.Add(new TableOfContents(OpeningOf(container), null));
                AddTitle(title, made);
                made.AddRange(content);
                break;
            default:
                AddTitle(title, made);
                made.AddRange(content);
                break;
        }

        Add(made, container, span, isDivision: role.Kind == RoleKind.Division, output);
    }

    /// <summary>Appends an admonition.</summary>
    public void Append(Admonition admonition, List<Block> output)
    {
        ImmutableArray<Inline> title = admonition is [ContainerTitle first, ..]
            ? blocks.Inlines.Convert(first.Inline)
            : [];
        var content = blocks.Convert(admonition);
        output.Add(new Callout(blocks.SpanOf(admonition).With(content), admonition.Kind, title, content));
    }

    // Attributes go to the one block that was made, else to a division around all.
    private void Add(
        List<Block> made,
        FencedContainer container,
        Primitives.SourceSpan span,
        bool isDivision,
        List<Block> output
    )
    {
        var (direction, language) = container.Attributes.Resolve(session, container.AttributesStart);
        var hasAttributes = container.Anchor is not null || direction is not null || language is not null;
        if (!isDivision && !hasAttributes)
        {
            output.AddRange(made);
            return;
        }

        var carrier = !isDivision && made is [var only] ? only : new Division(span, [.. made]);
        output.Add(carrier with { Anchor = container.Anchor, Direction = direction, Language = language });
    }

    private ImmutableArray<Inline> TitleOf(FencedContainer container)
    {
        if (container is [ContainerTitle title, ..])
        {
            return blocks.Inlines.Convert(title.Inline);
        }

        return container.Attributes["title"] is { Length: > 0 } plain
            ? [new Text(session.Span(container.AttributesStart, container.Attributes.Length), plain)]
            : [];
    }

    // The title of a figure is its caption when it has no other.
    private static List<Block> WithTitle(List<Block> made, ImmutableArray<Inline> title)
    {
        if (!title.IsEmpty && made is [Figure { Caption.IsEmpty: true } figure, ..])
        {
            made[0] = figure with { Caption = title };
            return made;
        }

        var titled = new List<Block>();
        AddTitle(title, titled);
        titled.AddRange(made);
        return titled;
    }

    private static void AddTitle(ImmutableArray<Inline> title, List<Block> made)
    {
        if (!title.IsEmpty)
        {
            made.Add(new Paragraph(title[0].Span.With(title), title));
        }
    }

    private Primitives.SourceSpan OpeningOf(FencedContainer container) =>
        session.Span(container.Span.Start, container.OpeningLength);

    private void Check(FencedContainer container, ImmutableArray<string> classes, Role role)
    {
        if (!container.IsClosed && role.Kind is not (RoleKind.PageBreak or RoleKind.Contents))
        {
            session.Warn(
                DiagnosticCodes.ContainerFence,
                container.Span.Start,
                container.OpeningLength,
                "The container that this line opens is not closed, and reaches to the end of what it stands in. Close it with a line of colons."
            );
        }

        var unknown = classes.Where(name => RoleOf(name) is null).Select(name => "." + name);
        var keys = container.Attributes.Pairs.Where(pair => pair.Key is not ("dir" or "lang" or "title"));
        var leftOut = string.Join(", ", unknown.Concat(keys.Select(pair => pair.Key)));
        if (leftOut.Length > 0)
        {
            session.Info(
                DiagnosticCodes.UnknownClass,
                container.Span.Start,
                container.OpeningLength,
                $"Nothing is known to do for {leftOut}; the content stands as it is. Known classes: note, tip, important, warning, caution, verse, figure, pagebreak, toc."
            );
        }
    }

    private static Role? RoleOf(string name)
    {
        if (CalloutNames.Find(name) is { } callout)
        {
            return new Role(RoleKind.Callout, callout);
        }

        return name.ToLowerInvariant() switch
        {
            "verse" or "شعر" => new Role(RoleKind.Verse),
            "figure" or "صورة" => new Role(RoleKind.Figure),
            "pagebreak" or "page-break" or "newpage" => new Role(RoleKind.PageBreak),
            "toc" or "contents" => new Role(RoleKind.Contents),
            _ => null,
        };
    }

    private enum RoleKind
    {
        Division,
        Callout,
        Verse,
        Figure,
        PageBreak,
        Contents,
    }

    private sealed record Role(RoleKind Kind, Primitives.CalloutKind Callout = default);
}
