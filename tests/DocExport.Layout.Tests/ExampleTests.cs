using System.Globalization;

namespace DocExport.Layout.Tests;

/// <summary>
/// Each file in <c>Examples</c> is an article and the pages that it becomes. The first line says how many lines a page
/// holds and, if wanted, the template's digits. After a change that is meant, run the tests once with
/// <c>DOCEXPORT_UPDATE_EXAMPLES=1</c>: they write what they see, and the diff shows what has moved. A new example
/// needs only its first line and its article.
/// </summary>
public class ExampleTests
{
    private const string Mark = "\n=====\n";

    private static readonly string Folder = Path.Combine(Workshop.Root, "tests", "DocExport.Layout.Tests", "Examples");

    public static TheoryData<string> Names() =>
        [
            .. Directory
                .GetFiles(Folder, "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_article_becomes_these_pages(string name)
    {
        var file = Path.Combine(Folder, name + ".txt");
        var example = File.ReadAllText(file).Split(Mark);
        var article = example[0].TrimEnd('\n');
        var (settings, markdown) = (article[..article.IndexOf('\n')], article[(article.IndexOf('\n') + 1)..]);
        var words = settings.Split(' ');
        var template = Workshop.Template(
            int.Parse(words[1], CultureInfo.InvariantCulture),
            words.ElementAtOrDefault(2) ?? "european"
        );

        var (document, pages, context) = Workshop.Set(markdown, template);
        var seen = PageDump.Of(document, pages) + string.Concat(context.Diagnostics.Select(d => $"{d}\n"));

        if (Environment.GetEnvironmentVariable("DOCEXPORT_UPDATE_EXAMPLES") is "1")
        {
            File.WriteAllText(file, article + Mark + seen);
        }
        else
        {
            Assert.Equal(example.ElementAtOrDefault(1), seen);
        }
    }
}
