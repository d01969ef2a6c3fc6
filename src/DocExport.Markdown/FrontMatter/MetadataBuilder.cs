using System.Collections.Immutable;
using DocExport.Markdown.Source;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.FrontMatter;

/// <summary>Makes the metadata from keys and values; what is wrong is reported and left out.</summary>
internal sealed class MetadataBuilder(ReadLog log)
{
    private const string KnownKeys =
        "title, subtitle, keywords (tags), author (authors), byline, source, place (dateline), date, lang, dir, template, digits, toc";
    private const string WantedDigits = "european, arabicIndic or extendedArabicIndic";
    private const string WantedContents = "true, false, or how many levels of headings it lists, 1 to 6";
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private ArticleMetadata metadata = ArticleMetadata.Empty;
    private Direction? direction;
    private TableOfContents? contents;

    /// <summary>The metadata of the keys that were set, and the table of contents if one is asked for.</summary>
    public FrontMatterContent Build() =>
        new(
            metadata with
            {
                Direction = direction ?? (metadata.Language is { } language ? LanguageTag.DirectionOf(language) : null),
                Digits = metadata.Digits ?? DigitNames.OfLanguage(metadata.Language),
            },
            contents
        );

    /// <summary>Sets a key.</summary>
    /// <param name="key">The key as written.</param>
    /// <param name="start">Its offset in the source.</param>
    /// <param name="length">Its length in UTF-16 code units.</param>
    /// <param name="value">Its value.</param>
    public void Set(string key, int start, int length, FrontMatterValue value)
    {
        var name = key switch
        {
            "author" => "authors",
            "tags" => "keywords",
            "dateline" => "place",
            _ => key,
        };
        if (!seen.Add(name))
        {
            log.Warn(
                DiagnosticCodes.BadValue,
                start,
                length,
                $"The key \"{key}\" is given twice; this one is left out."
            );
            return;
        }

        switch (name)
        {
            case "title" when Scalar(key, value, "a text") is { } title:
                var span = log.Lines.Span(value.Start, value.Length);
                metadata = metadata with { Title = [new Text(span, OneLine(title))], TitleSpan = span };
                break;
            case "keywords" when Words(key, value):
                metadata = metadata with
                {
                    Keywords = Keywords(value),
                    KeywordsSpan = log.Lines.Span(value.Start, value.Length),
                };
                break;
            case "authors" when Words(key, value):
                metadata = metadata with { Authors = [.. value.Items.Select(OneLine)] };
                break;
            case "lang" when Scalar(key, value, "a language tag such as ar or ar-LY") is { } language:
                SetLanguage(language, value);
                break;
            case "dir" when Scalar(key, value, "rtl or ltr") is { } dir:
                SetDirection(dir, value);
                break;
            case "date" when Scalar(key, value, "a date such as 2025-01-31") is { } date:
                SetDate(date, value);
                break;
            case "template" when Scalar(key, value, "the name of a template") is { } template:
                metadata = metadata with { Template = OneLine(template) };
                break;
            case "subtitle" when Scalar(key, value, "a text") is { } subtitle:
                metadata = metadata with
                {
                    Subtitle = [new Text(log.Lines.Span(value.Start, value.Length), OneLine(subtitle))],
                };
                break;
            case "byline" when Scalar(key, value, "a text") is { } byline:
                metadata = metadata with { Byline = OneLine(byline) };
                break;
            case "source" when Scalar(key, value, "a text") is { } source:
                metadata = metadata with { Source = OneLine(source) };
                break;
            case "place" when Scalar(key, value, "the name of a place") is { } place:
                metadata = metadata with { Place = OneLine(place) };
                break;
            case "digits" when Scalar(key, value, WantedDigits) is { } digits:
                SetDigits(digits, value);
                break;
            case "toc" when Scalar(key, value, WantedContents) is { } toc:
                SetContents(toc, value);
                break;
            case "title" or "keywords" or "authors" or "lang" or "dir" or "date" or "template":
            case "subtitle" or "byline" or "source" or "place" or "digits" or "toc":
                break;
            default:
                log.Warn(
                    DiagnosticCodes.UnknownKey,
                    start,
                    length,
                    $"The key \"{OneLine(key)}\" is not known and is left out. Known keys: {KnownKeys}."
                );
                break;
        }
    }

    private void SetLanguage(string language, FrontMatterValue value)
    {
        if (LanguageTag.IsWellFormed(language))
        {
            metadata = metadata with { Language = language };
        }
        else
        {
            Refuse("lang", value, "a language tag such as ar or ar-LY");
        }
    }

    private void SetDirection(string dir, FrontMatterValue value)
    {
        switch (dir)
        {
            case "rtl":
                direction = Direction.RightToLeft;
                break;
            case "ltr":
                direction = Direction.LeftToRight;
                break;
            default:
                Refuse("dir", value, "rtl or ltr");
                break;
        }
    }

    private void SetDate(string date, FrontMatterValue value)
    {
        if (ArticleDate.Parse(date) is { } day)
        {
            metadata = metadata with { Date = day };
        }
        else
        {
            Refuse("date", value, "a date such as 2025-01-31");
        }
    }

    private void SetDigits(string name, FrontMatterValue value)
    {
        if (DigitNames.Find(name) is { } digits)
        {
            metadata = metadata with { Digits = digits };
        }
        else
        {
            Refuse("digits", value, WantedDigits);
        }
    }

    private void SetContents(string toc, FrontMatterValue value)
    {
        var span = log.Lines.Span(value.Start, value.Length);
        switch (toc)
        {
            case "true" or "yes":
                contents = new TableOfContents(span, null);
                break;
            case "false" or "no":
                break;
            case [>= '1' and <= '6' and var levels]:
                contents = new TableOfContents(span, levels - '0');
                break;
            default:
                Refuse("toc", value, WantedContents);
                break;
        }
    }

    // A list of keywords stands as it is; a text is parted at its commas, Arabic or Latin.
    private static ImmutableArray<string> Keywords(FrontMatterValue value) =>
        value.IsList
            ? [.. value.Items.Select(OneLine)]
            :
            [
                .. value
                    .Items[0]
                    .Split(['،', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(OneLine),
            ];

    private string? Scalar(string key, FrontMatterValue value, string wanted)
    {
        if (value.Scalar is null)
        {
            Refuse(key, value, wanted);
        }

        return value.Scalar;
    }

    private bool Words(string key, FrontMatterValue value)
    {
        var isFit = !value.IsNested && value.Items.Length > 0;
        if (!isFit)
        {
            Refuse(key, value, "a text or a list of texts");
        }

        return isFit;
    }

    private void Refuse(string key, FrontMatterValue value, string wanted) =>
        log.Warn(
            DiagnosticCodes.BadValue,
            value.Start,
            value.Length,
            $"The value of \"{key}\" cannot be read and is left out. Write {wanted}."
        );

    private static string OneLine(string text) =>
        string.Concat(
            text.Select(c =>
                c is '\n' or '\r' or '\t' ? ' '
                : UnfitCharacters.IsFit(c) ? c
                : '\uFFFD'
            )
        );
}
