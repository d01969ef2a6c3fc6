using System.Text;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>Reads Markdown for a test and shows what came of it.</summary>
internal static class Reading
{
    public static Article Article(string markdown, out ExportContext context, ExportLimits? limits = null)
    {
        context = new ExportContext("a.md", limits);
        return MarkdownReader.Read(Encoding.UTF8.GetBytes(markdown), context);
    }

    /// <summary>The tree of an article that must be read without a diagnostic.</summary>
    public static string Tree(string markdown)
    {
        var article = Article(markdown, out var context);
        Assert.Empty(context.Diagnostics);
        return ArticleDump.Of(article);
    }

    /// <summary>The tree with the place of each node.</summary>
    public static string Places(string markdown) => ArticleDump.Of(Article(markdown, out _), spans: true);

    /// <summary>The tree, and below it the diagnostics: place, severity and code.</summary>
    public static string Report(string markdown, ExportLimits? limits = null)
    {
        var article = Article(markdown, out var context, limits);
        return ArticleDump.Of(article) + "\n" + string.Join('\n', context.Diagnostics.Select(Short));
    }

    /// <summary>The fault that reading ends with.</summary>
    public static Diagnostic Fault(string markdown, ExportLimits? limits = null) =>
        Assert.Throws<ExportException>(() => Article(markdown, out _, limits)).Diagnostic;

    public static string Resource(string name)
    {
        using var stream = typeof(Reading).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string Short(Diagnostic diagnostic) =>
        $"{diagnostic.Span.Line}:{diagnostic.Span.Column} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}";
}
