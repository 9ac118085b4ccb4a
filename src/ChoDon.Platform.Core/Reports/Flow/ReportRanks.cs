using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Reports;

internal static class ReportRanks
{
    /// <summary>Where a unit of a district stands in reporting.</summary>
    public static ReportRank RankIn(this Unit unit, Guid districtId) =>
        unit.Id == districtId ? ReportRank.District : unit.Level == UnitLevel.Village ? ReportRank.Village : ReportRank.Commune;
}
