namespace DocExport.Docx.Inlines;

/// <summary>The direction of a run.</summary>
internal enum DirectionalRunKind
{
    /// <summary>Left to right.</summary>
    LeftToRight,

    /// <summary>Right to left.</summary>
    RightToLeft,

    /// <summary>A number within right-to-left text: its digits run left to right, yet it belongs to its surroundings.</summary>
    Number,
}
