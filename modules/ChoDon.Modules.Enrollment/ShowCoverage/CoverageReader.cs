using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.ListVillages;
using ChoDon.Modules.Enrollment.Rules.EthnicGroups;
using ChoDon.Platform.Abstractions.Privacy;
using ChoDon.Platform.Abstractions.Units;
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

    /// <summary>
    /// Totals by group; a code counts under the name that it has in its own list. Who does not keep the registers of
    /// the whole district sees no small ones.
    /// </summary>
    public async Task<IReadOnlyList<GroupCoverage>> ByGroupAsync(bool seesSmallOnes, CancellationToken cancellationToken)
    {
        var counts = await CountAsync(cancellationToken);
        var shown = seesSmallOnes ? [.. counts.Select(count => (int?)count.Households)] : SmallCounts.Suppress([.. counts.Select(count => count.Households)]);
        if (shown.All(number => number is null))
            return [];

        // Those that are kept back in an order that says nothing of their size.
        return
        [
            .. counts.Zip(shown, (count, number) => new GroupCoverage(count.Group, number))
                .OrderBy(group => group.Households is null)
                .ThenBy(group => group.Group is null)
                .ThenByDescending(group => group.Households)
                .ThenBy(group => group.Group, StringComparer.CurrentCulture),
        ];
    }

    private async Task<List<(string? Group, int Households)>> CountAsync(CancellationToken cancellationToken)
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
                .Select(group => (group.Key, group.Sum())),
        ];
    }
}
