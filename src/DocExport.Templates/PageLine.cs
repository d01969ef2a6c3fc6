namespace DocExport.Templates;

/// <summary>
/// The header or the footer of a page: up to three texts on one line. In each, <c>{page}</c> is the page's number,
/// <c>{pages}</c> the count of pages, <c>{pageOfPages}</c> the label <see cref="Labels.PageOfPages"/>, <c>{title}</c> the
/// document's title and <c>{chapter}</c> that of the chapter which the page starts in, or else the document's. An empty text prints nothing.
/// </summary>
/// <param name="Start">Flush with the start edge.</param>
/// <param name="Center">In the middle.</param>
/// <param name="End">Flush with the end edge.</param>
/// <param name="OnFirstPage">Whether the line stands on the first page too.</param>
public sealed record PageLine(string Start, string Center, string End, bool OnFirstPage);
