using System.Collections.Immutable;
using DocExport.Pages;
using DocExport.Templates;
using DocExport.Typography;
using DocExport.Typography.Lines;

namespace DocExport.Layout.Painting;

/// <summary>Gathers what is painted on one page.</summary>
internal sealed class Canvas(Shaper shaper)
{
    private readonly ImmutableArray<PageItem>.Builder items = ImmutableArray.CreateBuilder<PageItem>();
    private readonly ImmutableArray<LinkArea>.Builder links = ImmutableArray.CreateBuilder<LinkArea>();
    private readonly ImmutableArray<Destination>.Builder destinations = ImmutableArray.CreateBuilder<Destination>();

    /// <summary>Composes lines of shaped paragraphs.</summary>
    public LineComposer Composer { get; } = new(shaper);

    /// <summary>Shapes what was not kept since it was measured.</summary>
    public Shaper Shaper { get; } = shaper;

    public void Add(PageItem item) => items.Add(item);

    public void Add(LinkArea link) => links.Add(link);

    public void Add(Destination destination) => destinations.Add(destination);

    /// <summary>Hands over what was gathered; the canvas is empty then.</summary>
    public Page ToPage(int number, PageSetup setup) =>
        new(
            number,
            setup.Width.Points,
            setup.Height.Points,
            items.DrainToImmutable(),
            links.DrainToImmutable(),
            destinations.DrainToImmutable()
        );
}
