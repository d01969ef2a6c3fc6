using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>Collects what stands above the body of an article: masthead, title, and the lines of its metadata.</summary>
internal sealed class TitleBlockCollector(BoxCollector blocks)
{
    /// <summary>Collects the logo of the template, once a document.</summary>
    public void CollectMasthead(List<Box> boxes, BoxContext around)
    {
        if (blocks.Setting.Template.Masthead is not { } masthead)
        {
            return;
        }

        if (blocks.Setting.Images.Find(Masthead.Reference) is not { } file)
        {
            var name = ImmutableArray.Create<Inline>(new Text(SourceSpan.StartOfFile, masthead.Alternative));
            boxes.Add(blocks.Paragraph(name, StyleName.Body, around.Add(StructureRole.P), around));
            return;
        }

        var element = around.Add(StructureRole.Figure);
        element.Alternative = masthead.Alternative;
        boxes.Add(
            new FigureBox(file, masthead.Align, element)
            {
                GivenHeight = masthead.Height.Points,
                IsRightToLeft = around.IsRightToLeft,
                SpaceAfter = masthead.SpaceAfter.Points,
                KeepWithNext = true,
            }
        );
    }

    /// <summary>Collects title, subtitle, byline, dateline, source and keywords, as far as an article has them.</summary>
    /// <param name="metadata">What the article says about itself.</param>
    /// <param name="anchor">The anchor that leads to the title.</param>
    /// <param name="around">What the article hands down.</param>
    /// <param name="boxes">Receives the boxes.</param>
    public void Collect(ArticleMetadata metadata, string anchor, BoxContext around, List<Box> boxes)
    {
        if (!metadata.Title.IsDefaultOrEmpty)
        {
            var level = blocks.EnterHeading(1, InlineText.Of(metadata.Title).Trim(), anchor);
            var element = around.Add(StructureRole.H1 + (level - 1));
            var title = blocks.Paragraph(metadata.Title, StyleName.Title, element, around);
            title.AddAnchor(anchor);
            boxes.Add(title);
        }

        if (!metadata.Subtitle.IsDefaultOrEmpty)
        {
            boxes.Add(blocks.Paragraph(metadata.Subtitle, StyleName.Subtitle, around.Add(StructureRole.P), around));
        }

        var labels = blocks.Setting.Template.Labels(around.Language);
        CollectLine(BylineOf(metadata, labels), StyleName.Byline, metadata.TitleSpan, around, boxes);
        CollectLine(DatelineOf(metadata, around, labels), StyleName.Dateline, metadata.TitleSpan, around, boxes);
        CollectLine(KeywordsOf(metadata, labels), StyleName.Keywords, metadata.KeywordsSpan, around, boxes);
    }

    private static string? BylineOf(ArticleMetadata metadata, Labels labels)
    {
        if (metadata.Byline is { } byline || metadata.Authors.IsDefaultOrEmpty)
        {
            return metadata.Byline;
        }

        var authors = string.Join(labels.Separator, metadata.Authors);
        return labels.Byline.Replace("{authors}", authors, StringComparison.Ordinal);
    }

    /// <summary>Place, date and source, on one line.</summary>
    private string? DatelineOf(ArticleMetadata metadata, BoxContext around, Labels labels)
    {
        var setting = blocks.Setting;
        var digits = metadata.Digits ?? setting.Digits;
        var dateline = setting.Template.Dateline(metadata.Place, metadata.Date, around.Language, digits);
        if (metadata.Source is not { } source)
        {
            return dateline;
        }

        var named = labels.Source.Replace("{source}", source, StringComparison.Ordinal);
        return dateline is null ? named : $"{dateline} – {named}";
    }

    private static string? KeywordsOf(ArticleMetadata metadata, Labels labels)
    {
        if (metadata.Keywords.IsDefaultOrEmpty)
        {
            return null;
        }

        var label = metadata.Keywords.Length == 1 ? labels.Keyword : labels.Keywords;
        return $"{label} {string.Join(labels.Separator, metadata.Keywords)}";
    }

    private void CollectLine(string? line, StyleName style, SourceSpan source, BoxContext around, List<Box> boxes)
    {
        if (!string.IsNullOrEmpty(line))
        {
            var inlines = ImmutableArray.Create<Inline>(new Text(source, line));
            boxes.Add(blocks.Paragraph(inlines, style, around.Add(StructureRole.P), around));
        }
    }
}
