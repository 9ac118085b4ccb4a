namespace ChoDon.Platform.Core.Audit;

/// <summary>Names the resources with the words about the log.</summary>
public sealed class AuditTexts;
