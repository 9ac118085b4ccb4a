namespace ChoDon.Platform.Core.Jobs;

/// <summary>Names the resources with the words about jobs.</summary>
public sealed class JobTexts;
