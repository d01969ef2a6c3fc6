namespace DocExport.Pages;

/// <summary>Something that is painted on a page.</summary>
public abstract record PageItem;
