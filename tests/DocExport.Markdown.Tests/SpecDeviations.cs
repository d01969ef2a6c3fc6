namespace DocExport.Markdown.Tests;

/// <summary>Where the reader means to differ from a specification, with the reason.</summary>
internal static class SpecDeviations
{
    private const string FrontMatter = "a first line of hyphens with text below opens front matter";
    private const string BareAddress = "addresses in the text are links, as in GFM 6.9";
    private const string ElementOpen =
        "an element without an end in its paragraph is none; its text stays, with a warning";
    private const string EmptyLink = "a link without text is nothing in print";
    private const string BrokenTag = "a tag that does not end is text, so that no word is lost";
    private const string Markup = "instructions are left out whole, the text of CDATA stays; there is a warning";
    private const string BrokenHtml = "HTML that its writer did not finish is repaired otherwise than in browsers";
    private const string LineFeed = "an empty first line of preformatted text is left out";
    private const string ExcessCell =
        "a row's cells beyond the head's are kept, with a warning, so that no word is lost";
    private const string Comment = "comments are those of CommonMark 0.31.2, which are HTML's";
    private const string TagFilter = "tags that are not known are left out, not written as text; there is a warning";

    private static readonly Dictionary<(string, int), string> Trees = new()
    {
        [("commonmark", 21)] = EmptyLink,
        [("commonmark", 96)] = FrontMatter,
        [("commonmark", 98)] = FrontMatter,
        [("commonmark", 148)] = BrokenHtml,
        [("commonmark", 156)] = BrokenTag,
        [("commonmark", 157)] = BrokenTag,
        [("commonmark", 158)] = BrokenTag,
        [("commonmark", 167)] = ElementOpen,
        [("commonmark", 169)] = LineFeed,
        [("commonmark", 180)] = Markup,
        [("commonmark", 182)] = Markup,
        [("commonmark", 187)] = ElementOpen,
        [("commonmark", 191)] = BrokenHtml,
        [("commonmark", 494)] = ElementOpen,
        [("commonmark", 602)] = BareAddress,
        [("commonmark", 606)] = BareAddress,
        [("commonmark", 608)] = BareAddress,
        [("commonmark", 611)] = BareAddress,
        [("commonmark", 612)] = BareAddress,
        [("commonmark", 629)] = Markup,
        [("commonmark", 642)] = EmptyLink,
        [("commonmark", 643)] = EmptyLink,
        [("gfm", 66)] = FrontMatter,
        [("gfm", 68)] = FrontMatter,
        [("gfm", 118)] = BrokenHtml,
        [("gfm", 126)] = BrokenTag,
        [("gfm", 127)] = BrokenTag,
        [("gfm", 128)] = BrokenTag,
        [("gfm", 137)] = ElementOpen,
        [("gfm", 139)] = LineFeed,
        [("gfm", 149)] = Markup,
        [("gfm", 151)] = Markup,
        [("gfm", 156)] = ElementOpen,
        [("gfm", 160)] = BrokenHtml,
        [("gfm", 204)] = ExcessCell,
        [("gfm", 317)] = EmptyLink,
        [("gfm", 503)] = ElementOpen,
        [("gfm", 610)] = BareAddress,
        [("gfm", 614)] = BareAddress,
        [("gfm", 616)] = BareAddress,
        [("gfm", 619)] = BareAddress,
        [("gfm", 620)] = BareAddress,
        [("gfm", 645)] = Comment,
        [("gfm", 646)] = Comment,
        [("gfm", 649)] = Markup,
        [("gfm", 653)] = TagFilter,
        [("gfm", 663)] = EmptyLink,
        [("gfm", 664)] = EmptyLink,
    };

    private static readonly Dictionary<(string, int), string> Words = new()
    {
        [("gfm", 645)] = Comment,
        [("gfm", 646)] = Comment,
    };

    /// <summary>Why the tree of an example differs; null when it must not.</summary>
    public static string? Of(string spec, int number) => Trees.GetValueOrDefault((spec, number));

    /// <summary>Why words of an example do not stand in the model as they do in its HTML; null when they must.</summary>
    public static string? WordsOf(string spec, int number) => Words.GetValueOrDefault((spec, number));
}
