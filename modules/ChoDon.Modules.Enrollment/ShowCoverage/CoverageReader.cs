using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ListVillages;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ShowCoverage;

/// <summary>How far the programme reaches, by kind of area and by ethnic group of the heads.</summary>
internal sealed class CoverageReader(EnrollmentDbContext data, DistrictVillages villages, ListVillagesHandler list)
{
    public async Task<IReadOnlyList<TagCoverage>> ByTagAsync(CancellationToken cancellationToken)
    {
        var rows = await list.HandleAsync(cancellationToken);
        return
        [
            .. Enum.GetValues<AreaTag>()
                .Select(tag => (tag, Villages: rows.Where(row => row.Tags.Contains(tag)).ToList()))
                .Where(kind => kind.Villages.Count > 0)
                .Select(kind => new TagCoverage(
                    kind.tag, kind.Villages.Count, kind.Villages.Count(row => row.HasModel), kind.Villages.Sum(row => row.Households))),
        ];
    }

    /// <summary>Totals by group; a code counts under the name that it has in its own list.</summary>
    public async Task<IReadOnlyList<GroupCoverage>> ByGroupAsync(CancellationToken cancellationToken)
    {
        var units = data.UnitsBelow(villages.Unit.Id, villages.Today);
        var members = data.MembersOn(villages.Today).Where(row => units.Contains(row.UnitId));
        var codes = await data.Households.AsNoTracking()
            .Where(household => members.Any(row => row.HouseholdId == household.Id))
            .GroupBy(household => new { household.EthnicList, household.EthnicGroup })
            .Select(group => new { group.Key.EthnicList, group.Key.EthnicGroup, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. codes
                .GroupBy(
                    row => row is { EthnicList: { } codeList, EthnicGroup: { } code } ? EthnicGroupLists.Find(codeList, code)?.Name : null,
                    row => row.Count)
                .Select(group => new GroupCoverage(group.Key, group.Sum()))
                .OrderBy(group => group.Group is null)
                .ThenByDescending(group => group.Households),
        ];
    }
}
