using System.Text;
using DocExport.Model;

namespace DocExport.Markdown.Tests;

internal static partial class ArticleWords
{
    private static void AppendSpecial(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Callout callout:
                text.Append(InlineText.Of(callout.Title));
                Append(callout.Blocks, text);
                break;
            case Division division:
                Append(division.Blocks, text);
                break;
            case DefinitionList list:
                foreach (var entry in list.Entries)
                {
                    text.AppendJoin(' ', entry.Terms.Select(term => InlineText.Of(term.Inlines)));
                    Append(entry.Definitions.SelectMany(definition => definition.Blocks), text);
                }

                break;
            case LineBlock lines:
                text.AppendJoin(' ', lines.Lines.Select(line => InlineText.Of(line.Inlines)));
                break;
            case Verse verse:
                text.AppendJoin(
                    ' ',
                    verse.Lines.Select(line => InlineText.Of(line.First) + " " + InlineText.Of(line.Second))
                );
                break;
        }
    }
}
