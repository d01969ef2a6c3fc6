namespace DocExport.Docx.Parts;

/// <summary>An ordered list of the article, as its numbering instance needs it.</summary>
/// <param name="Level">Its level among Word's nine, from 0.</param>
/// <param name="Start">Its first number.</param>
internal readonly record struct OrderedList(int Level, int Start);
