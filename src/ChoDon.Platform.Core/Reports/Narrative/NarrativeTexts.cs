namespace ChoDon.Platform.Core.Reports;

/// <summary>Names the resources with the words that the platform adds to those of the modules.</summary>
public sealed class NarrativeTexts;
