using System.Collections.Immutable;
using DocExport.Markdown.Source;
using DocExport.Primitives;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocExport.Markdown.FrontMatter;

/// <summary>
/// Reads the front matter from the events of a YAML parser: no object is built, nothing is called by name, and an alias
/// is refused, so that no document can blow up.
/// </summary>
internal sealed class FrontMatterReader
{
    private readonly ReadLog log;
    private readonly FrontMatterBlock block;
    private readonly Parser parser;
    private readonly MetadataBuilder builder;

    private FrontMatterReader(string yaml, FrontMatterBlock block, ReadLog log)
    {
        this.log = log;
        this.block = block;
        parser = new Parser(new StringReader(yaml));
        builder = new MetadataBuilder(log);
    }

    /// <summary>Reads the metadata.</summary>
    /// <exception cref="ExportException">The YAML is not well formed, or is no list of keys (MD005).</exception>
    public static FrontMatterContent Read(string yaml, FrontMatterBlock block, ReadLog log)
    {
        var reader = new FrontMatterReader(yaml, block, log);
        try
        {
            return reader.Read();
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            // YamlDotNet's scanner breaks off with the latter where a plain text may not go on.
            if (FlowFault.Find(yaml) is { } flow)
            {
                throw log.Fault(DiagnosticCodes.FrontMatterSyntax, block.YamlStart + flow.Start, 0, flow.Message);
            }

            var (place, what) = broken is YamlException error
                ? (error.Start, FirstLine(error.Message))
                : (reader.parser.Current?.End ?? Mark.Empty, "it breaks off here.");
            throw reader.Fault(
                place,
                $"The front matter is not YAML: {what} Quote a value that holds a colon, a bracket or a number sign."
            );
        }
    }

    private FrontMatterContent Read()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
        {
            return FrontMatterContent.Empty;
        }

        parser.Consume<DocumentStart>();
        if (parser.Accept<Scalar>(out var scalar) && scalar.Value.Length == 0)
        {
            return FrontMatterContent.Empty;
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            throw Fault(
                parser.Current!.Start,
                "The front matter holds no keys. Write each as \"key: value\", or leave an empty line behind the first line if it was meant as a rule."
            );
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                throw Fault(parser.Current!.Start, "A key of the front matter must be a plain word.");
            }

            builder.Set(key.Value, OffsetOf(key.Start), key.Value.Length, ReadValue());
        }

        return builder.Build();
    }

    private FrontMatterValue ReadValue()
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            var start = OffsetOf(scalar.Start);
            return new FrontMatterValue(
                Trimmed(scalar.Value),
                IsList: false,
                IsNested: false,
                start,
                Math.Max(0, OffsetOf(scalar.End) - start)
            );
        }

        var items = ImmutableArray.CreateBuilder<string>();
        var first = parser.Current!;
        var isList = first is SequenceStart;
        var isNested = !isList;
        var depth = 0;
        var end = first.End;
        do
        {
            var current = parser.Current!;
            switch (current)
            {
                case AnchorAlias:
                    throw Fault(current.Start, "Aliases are not read in front matter. Write the value itself.");
                case SequenceStart or MappingStart:
                    isNested |= depth > 0;
                    break;
                case Scalar item:
                    items.AddRange(Trimmed(item.Value));
                    break;
            }

            depth += current.NestingIncrease;
            end = current.End;
            parser.MoveNext();
        } while (depth > 0);

        var from = OffsetOf(first.Start);
        return new FrontMatterValue(
            items.DrainToImmutable(),
            isList,
            isNested,
            from,
            Math.Max(0, OffsetOf(end) - from)
        );
    }

    private static ImmutableArray<string> Trimmed(string value)
    {
        var trimmed = value.Trim();
        return trimmed.Length == 0 ? [] : [trimmed];
    }

    // The YAML starts on line 2 of the file; its parser counts lines and columns from 1.
    private int OffsetOf(Mark mark) =>
        (int)
            Math.Min(
                log.Lines.StartOf(mark.Line + 1) + Math.Max(0, mark.Column - 1),
                block.YamlStart + block.YamlLength
            );

    private ExportException Fault(Mark mark, string message) =>
        log.Fault(DiagnosticCodes.FrontMatterSyntax, OffsetOf(mark), 0, message);

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.') + ".";
}
