namespace DocExport.Templates;

/// <summary>The words that a template adds to an article.</summary>
/// <param name="Keyword">Before a single keyword, with its colon: <c>الكلمة المفتاحية:</c>.</param>
/// <param name="Keywords">Before several keywords.</param>
/// <param name="KeywordSeparator">Between keywords, with its space: <c>، </c>.</param>
public sealed record Labels(string Keyword, string Keywords, string KeywordSeparator);
