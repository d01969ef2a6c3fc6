using System.Collections.Immutable;
using DocExport.Fonts;
using DocExport.Fonts.Subsetting;
using DocExport.Images;
using DocExport.Pages;
using DocExport.Pdf;
using DocExport.Pdf.Content;
using DocExport.Pdf.Images;
using DocExport.Pdf.Objects;
using DocExport.Pdf.Structure;
using DocExport.Pdf.Text;
using DocExport.Primitives;
using DocExport.Typography;

namespace DocExport.Benchmarks;

/// <summary>
/// The phases of an export, each over what the one before it has left. Pages and encoded fonts of all variants are
/// prepared before anything is timed.
/// </summary>
internal sealed class Phases
{
    private static readonly PdfOptions Uncompressed = new() { Readable = true };

    private readonly Workshop workshop;
    private readonly ImmutableArray<ArticleVariant> variants;
    private readonly TextStyle style;
    private readonly Model.Article[] articles;
    private readonly PagedDocument[] painted;
    private readonly (FontFace Face, IReadOnlyList<SubsetGlyph> Glyphs)[][] fonts;

    public Phases(Workshop workshop, ImmutableArray<ArticleVariant> variants)
    {
        this.workshop = workshop;
        this.variants = variants;
        style = new TextStyle([workshop.Regular], 13, Color.Black);
        articles = [.. variants.Select(variant => Workshop.Read(variant.ToBytes(), NewContext()))];
        painted = [.. articles.Select(Paint)];
        fonts = [.. painted.Select(EncodedFonts)];
        All =
        [
            new("read Markdown", item => Workshop.Read(variants[item].ToBytes(), NewContext())),
            new("shape", ShapeAll),
            new("collect, break, place", item => Typeset(item), Without: 1),
            new("paint", item => Paint(articles[item]), Without: 2),
            new("encode and write", item => Write(item, Uncompressed)),
            new("subset fonts", SubsetAll, IsPartOfAnother: true),
            new("deflate", item => Write(item, PdfOptions.Default), Without: 4),
        ];
    }

    /// <summary>The phases in order.</summary>
    public ImmutableArray<Phase> All { get; }

    private static ExportContext NewContext() => new("benchmark");

    private static (FontFace Face, IReadOnlyList<SubsetGlyph> Glyphs)[] EncodedFonts(PagedDocument document)
    {
        var file = new PdfFile(Stream.Null, readable: true);
        var set = new FontSet();
        var tree = new StructureTree(file);
        var writer = new PageWriter(
            file,
            set,
            new PropertyLists(),
            new ImageObjects(file),
            tree,
            new PageTree(file),
            new Pdf.Navigation.PlaceIndex()
        );
        foreach (var page in document.Pages)
        {
            writer.Write(page);
        }

        return [.. set.Fonts.Select(font => (font.Face, font.Glyphs))];
    }

    private void ShapeAll(int item)
    {
        foreach (var text in variants[item].Paragraphs)
        {
            workshop.Shaper.Shape(
                new ParagraphText(
                    text,
                    [new StyledSpan(0, text.Length, style, 0, default)],
                    Direction.RightToLeft,
                    "ar"
                )
            );
        }
    }

    private PagedDocument Typeset(int item) =>
        workshop.Typesetter.Typeset(articles[item], workshop.Template, ImageSet.Empty, NewContext());

    private PagedDocument Paint(Model.Article article)
    {
        var document = workshop.Typesetter.Typeset(article, workshop.Template, ImageSet.Empty, NewContext());
        return document with { Pages = [.. document.Pages] };
    }

    private void Write(int item, PdfOptions options)
    {
        using var output = new MemoryStream(64 * 1024);
        PdfWriter.Write(painted[item], output, options, NewContext());
    }

    private void SubsetAll(int item)
    {
        foreach (var (face, glyphs) in fonts[item])
        {
            TrueTypeSubset.Build(face, glyphs);
        }
    }
}
