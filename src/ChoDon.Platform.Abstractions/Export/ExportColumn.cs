namespace ChoDon.Platform.Abstractions.Export;

/// <param name="Heading">Its name, in the language of the reader.</param>
/// <param name="Width">How many characters it shows.</param>
public sealed record ExportColumn(string Heading, int Width = 20);
