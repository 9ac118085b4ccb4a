namespace ChoDon.Platform.Core.Import;

/// <summary>Names the resources with the words about reading files.</summary>
public sealed class ImportTexts;
