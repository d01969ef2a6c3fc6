using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace DocExport.Typography.Shaping;

/// <summary>
/// HarfBuzz's buffer with the last language that it shaped. HarfBuzz looks a language up by its text, and its object
/// has a finalizer; an article has one language and a hundred runs.
/// </summary>
internal sealed class ShapingBuffer : IDisposable
{
    private string? tag;
    private Language? language;

    /// <summary>The buffer.</summary>
    public Buffer Buffer { get; } = new();

    /// <summary>The language of a BCP 47 tag.</summary>
    public Language LanguageOf(string wanted)
    {
        if (language is null || !string.Equals(tag, wanted, StringComparison.Ordinal))
        {
            (tag, language) = (wanted, new Language(wanted));
        }

        return language;
    }

    public void Dispose() => Buffer.Dispose();
}
