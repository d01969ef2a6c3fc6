using System.Xml.Linq;
using DocExport.Testing;

namespace DocExport.Tests;

/// <summary>
/// Holds the table of rooms: which project may use which, and which outside library lives where. A new arrow is a
/// decision, to be made here and in the README.
/// </summary>
public sealed class ArchitectureTests
{
    private const string Library = "DocExport";

    private static readonly Dictionary<string, Room> Rooms = new(StringComparer.Ordinal)
    {
        ["DocExport.Primitives"] = new("", ""),
        ["DocExport.Model"] = new("Primitives", ""),
        ["DocExport.Markdown"] = new("Primitives Model", "Markdig YamlDotNet"),
        ["DocExport.Templates"] = new("Primitives", ""),
        ["DocExport.Unicode"] = new("Primitives", ""),
        ["DocExport.Fonts"] = new("Primitives", ""),
        ["DocExport.Images"] = new("Primitives", "SkiaSharp SkiaSharp.NativeAssets.Linux.NoDependencies"),
        ["DocExport.Typography"] = new("Primitives Unicode Fonts", "HarfBuzzSharp HarfBuzzSharp.NativeAssets.Linux"),
        ["DocExport.Pages"] = new("Primitives Fonts Images", ""),
        ["DocExport.Layout"] = new("Primitives Model Templates Unicode Fonts Images Typography Pages", ""),
        ["DocExport.Pdf"] = new("Primitives Fonts Images Pages", ""),
        ["DocExport.Raster"] = new(
            "Primitives Fonts Images Pages",
            "SkiaSharp SkiaSharp.NativeAssets.Linux.NoDependencies"
        ),
        ["DocExport.Docx"] = new("Primitives Model Templates Unicode Fonts Images", "DocumentFormat.OpenXml"),
        ["DocExport"] = new(
            "Primitives Model Markdown Templates Unicode Fonts Images Typography Pages Layout Pdf Raster Docx",
            ""
        ),
        ["DocExport.Cli"] = new("DocExport Primitives Fonts Templates", "System.CommandLine Spectre.Console"),
    };

    public static TheoryData<string> Projects => [.. ProjectFiles("src").Select(NameOf)];

    public static TheoryData<string> ProjectsAndTests =>
        [
            .. ProjectFiles("src")
                .Concat(ProjectFiles("tests"))
                .Select(file => Path.GetRelativePath(Repository.Root, file)),
        ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_room_uses_only_the_rooms_it_may(string project)
    {
        var allowed = Room.Of(project).Uses.Select(name => name is Library ? name : $"{Library}.{name}");

        Assert.Empty(References(project, "ProjectReference").Select(NameOf).Except(allowed, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void An_outside_library_lives_in_its_one_room(string project) =>
        Assert.Empty(References(project, "PackageReference").Except(Room.Of(project).Packages, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_reference_is_used(string project)
    {
        var code = string.Join(
            '\n',
            SourceFiles(Path.Combine(Repository.Root, "src", project)).Select(File.ReadAllText)
        );
        var unused = References(project, "ProjectReference")
            .Select(NameOf)
            .Where(name => !code.Contains($"using {name};", StringComparison.Ordinal))
            .Where(name => !code.Contains($"using {name}.", StringComparison.Ordinal))
            // The parent namespace needs no using.
            .Where(name => !project.StartsWith(name + ".", StringComparison.Ordinal));

        // The library hands pages from the typesetter to the writer without a name for them.
        Assert.Empty(unused.Except(project is Library ? ["DocExport.Pages"] : [], StringComparer.Ordinal));
    }

    [Fact]
    public void Every_room_is_in_the_table_and_there() =>
        Assert.Equal(
            Rooms.Keys.Order(StringComparer.Ordinal),
            ProjectFiles("src").Select(NameOf).Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(ProjectsAndTests))]
    public void No_project_stands_empty(string project) =>
        Assert.NotEmpty(SourceFiles(Path.GetDirectoryName(Path.Combine(Repository.Root, project))!));

    [Theory]
    [MemberData(nameof(ProjectsAndTests))]
    public void Every_project_is_in_the_solution(string project) =>
        Assert.Contains(
            $"\"{project.Replace('/', '\\')}\"",
            File.ReadAllText(Repository.PathOf("DocExport.sln")),
            StringComparison.Ordinal
        );

    [Fact]
    public void References_are_not_handed_on()
    {
        var settings = XDocument.Load(Repository.PathOf("Directory.Build.props"));

        Assert.Equal("true", settings.Descendants("DisableTransitiveProjectReferences").Single().Value);
        foreach (var project in ProjectFiles("src").Concat(ProjectFiles("tests")))
        {
            Assert.Empty(XDocument.Load(project).Descendants("DisableTransitiveProjectReferences"));
        }
    }

    private static IEnumerable<string> ProjectFiles(string folder) =>
        Directory
            .EnumerateDirectories(Repository.PathOf(folder))
            .SelectMany(project => Directory.EnumerateFiles(project, "*.csproj"))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
            );

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument
            .Load(Repository.PathOf($"src/{project}/{project}.csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'));

    private static string NameOf(string projectFile) => Path.GetFileNameWithoutExtension(projectFile);

    private sealed record Room(string Rooms, string Libraries)
    {
        public IEnumerable<string> Uses => Rooms.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        public IEnumerable<string> Packages => Libraries.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        public static Room Of(string project) =>
            ArchitectureTests.Rooms.TryGetValue(project, out var room)
                ? room
                : throw new KeyNotFoundException($"{project} is not in the table of rooms.");
    }
}
