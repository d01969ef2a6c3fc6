using DocExport.Images;

namespace DocExport.Docx.Parts;

/// <summary>An image as a part of the package.</summary>
/// <param name="Target">Its name relative to the folder of the parts that show it: <c>media/image1.png</c>.</param>
/// <param name="File">The image.</param>
internal sealed record MediaPart(string Target, ImageFile File);
