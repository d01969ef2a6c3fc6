using System.Collections.Immutable;

namespace DocExport.Templates.Reading;

/// <summary>Reads <c>labels</c>: by language the words that the template says otherwise than <see cref="StandardLabels"/>.</summary>
internal static class LabelsReader
{
    /// <summary>Reads the labels of all languages; none when the key is not there.</summary>
    public static ImmutableDictionary<string, Labels> Read(ObjectReader root)
    {
        if (root.Object("labels") is not { } languages)
        {
            return ImmutableDictionary<string, Labels>.Empty;
        }

        var labels = ImmutableDictionary.CreateBuilder<string, Labels>(StringComparer.Ordinal);
        foreach (var language in StandardLabels.Languages)
        {
            if (languages.Object(language) is { } reader)
            {
                labels.Add(language, ReadLanguage(reader, StandardLabels.Of(language)));
            }
        }

        languages.Finish();
        return labels.ToImmutable();
    }

    private static Labels ReadLanguage(ObjectReader reader, Labels standard)
    {
        string Word(string key, string otherwise) => reader.Text(key, TextRule.Label) ?? otherwise;

        var labels = new Labels
        {
            Keyword = Word("keyword", standard.Keyword),
            Keywords = Word("keywords", standard.Keywords),
            Separator = Word("separator", standard.Separator),
            Byline = Word("byline", standard.Byline),
            Source = Word("source", standard.Source),
            Contents = Word("contents", standard.Contents),
            PageOfPages = Word("pageOfPages", standard.PageOfPages),
            Note = Word("note", standard.Note),
            Tip = Word("tip", standard.Tip),
            Important = Word("important", standard.Important),
            Warning = Word("warning", standard.Warning),
            Caution = Word("caution", standard.Caution),
            Notes = Word("notes", standard.Notes),
        };
        reader.Finish();
        return labels;
    }
}
