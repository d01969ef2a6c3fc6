using System.Text.Json;

namespace DocExport.Markdown.Tests;

/// <summary>An example of a specification (Data/ORIGIN.md).</summary>
/// <param name="Number">Its number in the specification, from 1.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Markdown">What is written.</param>
/// <param name="Html">What shall come of it.</param>
internal sealed record SpecExample(int Number, string Section, string Markdown, string Html)
{
    /// <summary>All examples of a specification, by number.</summary>
    public static Dictionary<int, SpecExample> All(string resource) =>
        JsonSerializer
            .Deserialize<SpecExample[]>(Reading.Resource(resource), JsonSerializerOptions.Web)!
            .ToDictionary(example => example.Number);
}
