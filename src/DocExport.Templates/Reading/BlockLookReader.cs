using DocExport.Primitives;

namespace DocExport.Templates.Reading;

/// <summary>Reads how callouts, figures, footnotes, contents, verse, dateline and masthead look; what is left out has a default.</summary>
internal static class BlockLookReader
{
    private const int MaxContentsLevels = 6;
    private const int MaxMastheadBytes = 4 * 1024 * 1024;
    private const double MaxResolution = 2400;

    /// <summary>Reads <c>callouts</c>.</summary>
    public static CalloutLook ReadCallouts(ObjectReader root)
    {
        var standard = CalloutLook.Default;
        if (root.Object("callouts") is not { } reader)
        {
            return standard;
        }

        var look = new CalloutLook(
            reader.Color("note") ?? standard.Note,
            reader.Color("tip") ?? standard.Tip,
            reader.Color("important") ?? standard.Important,
            reader.Color("warning") ?? standard.Warning,
            reader.Color("caution") ?? standard.Caution,
            reader.Length("barWidth", LengthRange.RuleWidth) ?? standard.BarWidth,
            reader.Length("padding", LengthRange.RuleGap) ?? standard.Padding
        );
        reader.Finish();
        return look;
    }

    /// <summary>Reads <c>figures</c>.</summary>
    public static FigureLook ReadFigures(ObjectReader root)
    {
        var standard = FigureLook.Default;
        if (root.Object("figures") is not { } reader)
        {
            return standard;
        }

        var look = new FigureLook(
            reader.Choice("align", TemplateWords.Placements) ?? standard.Align,
            reader.Length("spaceBefore", LengthRange.Space) ?? standard.SpaceBefore,
            reader.Length("spaceAfter", LengthRange.Space) ?? standard.SpaceAfter,
            reader.Length("captionGap", LengthRange.Space) ?? standard.CaptionGap,
            reader.Number("minimumResolution", 1, MaxResolution) ?? standard.MinimumResolution
        );
        reader.Finish();
        return look;
    }

    /// <summary>Reads <c>footnotes</c>.</summary>
    public static FootnoteLook ReadFootnotes(ObjectReader root)
    {
        var standard = FootnoteLook.Default;
        if (root.Object("footnotes") is not { } reader)
        {
            return standard;
        }

        var look = new FootnoteLook(
            LookReader.ReadRule(reader, "rule") ?? standard.Rule,
            reader.Length("ruleLength", LengthRange.Indent) ?? standard.RuleLength,
            reader.Length("spaceBefore", LengthRange.Space) ?? standard.SpaceBefore
        );
        reader.Finish();
        return look;
    }

    /// <summary>Reads <c>contents</c>.</summary>
    public static ContentsLook ReadContents(ObjectReader root)
    {
        var standard = ContentsLook.Default;
        if (root.Object("contents") is not { } reader)
        {
            return standard;
        }

        var look = new ContentsLook(
            reader.WholeNumber("levels", 1, MaxContentsLevels) ?? standard.Levels,
            reader.Length("indent", LengthRange.Indent) ?? standard.Indent,
            reader.Text("leader", TextRule.Leader) ?? standard.Leader
        );
        reader.Finish();
        return look;
    }

    /// <summary>Reads <c>verse</c>.</summary>
    public static VerseLook ReadVerse(ObjectReader root)
    {
        var standard = VerseLook.Default;
        if (root.Object("verse") is not { } reader)
        {
            return standard;
        }

        var look = new VerseLook(
            reader.Length("hemistichGap", LengthRange.Indent) ?? standard.HemistichGap,
            reader.Length("maximumHemistich", LengthRange.HemistichWidth) ?? standard.MaximumHemistich
        );
        reader.Finish();
        return look;
    }

    /// <summary>Reads <c>dateline</c>.</summary>
    public static DatelineLook ReadDateline(ObjectReader root)
    {
        var standard = DatelineLook.Default;
        if (root.Object("dateline") is not { } reader)
        {
            return standard;
        }

        var look = new DatelineLook(
            reader.Choices("calendars", TemplateWords.Calendars) ?? standard.Calendars,
            reader.Choice("months", TemplateWords.Months) ?? standard.Months
        );
        reader.Finish();
        return look;
    }

    /// <summary>Reads <c>masthead</c>.</summary>
    /// <param name="root">The template.</param>
    /// <param name="folder">The folder that the image lies in; null for a template without one, whose image stays empty.</param>
    public static Masthead? ReadMasthead(ObjectReader root, string? folder)
    {
        if (root.Object("masthead", "image", "alternative", "height") is not { } reader)
        {
            return null;
        }

        var image = reader.Text("image", TextRule.FileName) ?? "";
        var masthead = new Masthead(
            image.Length > 0 && folder is not null ? ReadImage(reader, Path.Combine(folder, image)) : default,
            image,
            reader.Text("alternative", TextRule.Label) ?? "",
            reader.Length("height", LengthRange.MastheadHeight) ?? Length.Zero,
            reader.Choice("align", TemplateWords.Placements) ?? TextAlignment.Start,
            reader.Length("spaceAfter", LengthRange.Space) ?? new Length(10)
        );
        reader.Finish();
        return masthead;
    }

    private static ReadOnlyMemory<byte> ReadImage(ObjectReader masthead, string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[MaxMastheadBytes + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length <= MaxMastheadBytes)
            {
                return buffer.AsMemory(0, length);
            }

            masthead.Bad("image", TemplateFault.BadValue, "The image is larger than 4 MB. Make it smaller.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            masthead.Bad(
                "image",
                TemplateFault.Unreadable,
                "The image cannot be read. Put a file of this name into the template's folder."
            );
        }

        return default;
    }
}
