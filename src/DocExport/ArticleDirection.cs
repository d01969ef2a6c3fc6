using DocExport.Model;
using DocExport.Primitives;
using DocExport.Unicode;

namespace DocExport;

/// <summary>
/// The base direction of an article that does not give it: the one that most of its letters have. The first strong
/// letter alone (UAX #9 P2, P3), which is the rule within a paragraph, would turn a whole Arabic article round when its
/// title opens with the name of a company.
/// </summary>
internal static class ArticleDirection
{
    // What comes first says enough, and a long book need not be read twice.
    private const int MostLetters = 4_000;

    /// <summary>The article with its direction filled in; left to right when it has no letter at all.</summary>
    public static Article Resolve(Article article)
    {
        if (article.Metadata.Direction is not null)
        {
            return article;
        }

        var direction = OfMostLetters(article);
        return article with { Metadata = article.Metadata with { Direction = direction } };
    }

    private static Direction OfMostLetters(Article article)
    {
        var (leftToRight, rightToLeft) = (0, 0);
        foreach (var text in ArticleWalk.Inlines(article).OfType<Text>())
        {
            foreach (var character in text.Value.EnumerateRunes())
            {
                switch (CodePointProperties.GetBidiClass(character.Value))
                {
                    case BidiClass.LeftToRight:
                        leftToRight++;
                        break;
                    case BidiClass.RightToLeft or BidiClass.ArabicLetter:
                        rightToLeft++;
                        break;
                    default:
                        break;
                }
            }

            if (leftToRight + rightToLeft >= MostLetters)
            {
                break;
            }
        }

        return rightToLeft > leftToRight ? Direction.RightToLeft : Direction.LeftToRight;
    }
}
