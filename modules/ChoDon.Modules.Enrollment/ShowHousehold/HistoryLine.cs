namespace ChoDon.Modules.Enrollment.ShowHousehold;

/// <summary>Something that happened to a household.</summary>
/// <param name="Day">When.</param>
/// <param name="TextKey">The words for it; {0} is the village or the other household.</param>
/// <param name="UnitId">The village it concerns.</param>
/// <param name="OtherId">The other household of a split or a merge.</param>
/// <param name="OtherName">The name of its head.</param>
internal sealed record HistoryLine(DateOnly Day, string TextKey, Guid UnitId, Guid? OtherId = null, string? OtherName = null);
