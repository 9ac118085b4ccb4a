namespace ChoDon.Platform.Core.Import.Running;

/// <summary>A text of a column with days, and what it is either way; null where it is no day.</summary>
public sealed record DaySample(string Text, DateOnly? DayFirst, DateOnly? MonthFirst);
