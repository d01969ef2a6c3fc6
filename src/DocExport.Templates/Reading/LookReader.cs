using DocExport.Primitives;

namespace DocExport.Templates.Reading;

/// <summary>Reads how lists, tables and rules look.</summary>
internal static class LookReader
{
    private const int MaxListLevels = 9;

    /// <summary>Reads a rule.</summary>
    public static Rule? ReadRule(ObjectReader parent, string key)
    {
        if (parent.Object(key, "width", "color") is not { } reader)
        {
            return null;
        }

        var rule = new Rule(
            reader.Length("width", LengthRange.RuleWidth) ?? Length.Zero,
            reader.Color("color") ?? Color.Black,
            reader.Length("gap", LengthRange.RuleGap) ?? Length.Zero
        );
        reader.Finish();
        return rule;
    }

    /// <summary>Reads <c>lists</c>.</summary>
    public static ListLook? ReadLists(ObjectReader root)
    {
        if (root.Object("lists", "bullets", "indent", "markerGap", "itemSpacing") is not { } reader)
        {
            return null;
        }

        var look = new ListLook(
            reader.Texts("bullets", TextRule.Bullet, MaxListLevels) ?? [],
            reader.Length("indent", LengthRange.Indent) ?? Length.Zero,
            reader.Length("markerGap", LengthRange.Indent) ?? Length.Zero,
            reader.Length("itemSpacing", LengthRange.Space) ?? Length.Zero
        );
        if (look.MarkerGap > look.Indent)
        {
            reader.Bad(
                "markerGap",
                TemplateFault.Conflict,
                $"The marker hangs within the indent of {look.Indent}. Write at most that."
            );
        }

        reader.Finish();
        return look;
    }

    /// <summary>Reads <c>tables</c>.</summary>
    public static TableLook? ReadTables(ObjectReader root)
    {
        string[] required = ["paddingHorizontal", "paddingVertical", "spaceBefore", "spaceAfter"];
        if (root.Object("tables", required) is not { } reader)
        {
            return null;
        }

        var look = new TableLook(
            ReadTableRule(reader, "outerRule"),
            ReadTableRule(reader, "rowRule"),
            ReadTableRule(reader, "columnRule"),
            ReadTableRule(reader, "headerRule"),
            reader.Color("headerBackground"),
            reader.Color("stripeBackground"),
            reader.Length("paddingHorizontal", LengthRange.Space) ?? Length.Zero,
            reader.Length("paddingVertical", LengthRange.Space) ?? Length.Zero,
            reader.Length("spaceBefore", LengthRange.Space) ?? Length.Zero,
            reader.Length("spaceAfter", LengthRange.Space) ?? Length.Zero
        );
        reader.Finish();
        return look;
    }

    private static TableRule? ReadTableRule(ObjectReader table, string key)
    {
        if (table.Object(key, "width", "color") is not { } reader)
        {
            return null;
        }

        var rule = new TableRule(
            reader.Length("width", LengthRange.RuleWidth) ?? Length.Zero,
            reader.Color("color") ?? Color.Black
        );
        reader.Finish();
        return rule;
    }
}
