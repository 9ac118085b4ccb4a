namespace ChoDon.Platform.Core.Reports;

/// <summary>A report in words.</summary>
/// <param name="Intro">Of which place and days; it holds no other digits.</param>
/// <param name="Remark">What the reader has to know of all numbers; null when there is nothing.</param>
/// <param name="Sections">In the order of the report.</param>
public sealed record ReportNarrative(string Intro, string? Remark, IReadOnlyList<NarrativeSection> Sections);
