using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <summary>The households that fit a filter, but for what was typed.</summary>
internal sealed class FilteredHouseholds(EnrollmentDbContext data, DistrictVillages villages)
{
    public IQueryable<Household> Of(HouseholdFilter filter)
    {
        if (filter.Joined is null && filter.Left is null)
            return InState(WithPhone(InUnits(filter), filter.HasPhone), filter.State);

        // A month's joins and leaves are those of the village in which they happened, even if a household lives elsewhere now.
        var units = UnitsOf(filter);
        var memberships = data.Memberships.Where(row => units.Contains(row.UnitId));
        if (filter.Joined is { } joined)
            memberships = memberships.Where(row => row.JoinedOn >= joined.FirstDay && row.JoinedOn <= joined.LastDay);
        if (filter.Left is { } left)
            memberships = memberships.Where(row => row.LeftOn >= left.FirstDay && row.LeftOn <= left.LastDay);
        return WithPhone(data.Households.AsNoTracking(), filter.HasPhone)
            .Where(household => memberships.Any(row => row.HouseholdId == household.Id));
    }

    private static IQueryable<Household> WithPhone(IQueryable<Household> households, bool? hasPhone) => hasPhone switch
    {
        true => households.Where(household => household.Phone != null),
        false => households.Where(household => household.Phone == null),
        null => households,
    };

    /// <summary>How many there are.</summary>
    public Task<int> CountAsync(HouseholdFilter filter, CancellationToken cancellationToken)
    {
        if (filter != new HouseholdFilter(filter.UnitId, filter.Search))
            return Of(filter).CountAsync(cancellationToken);

        // Who takes part has one membership that runs, in the village of the household: counted in an index alone.
        var units = UnitsOf(filter);
        return data.Memberships.CountAsync(row => row.LeftOn == null && units.Contains(row.UnitId), cancellationToken);
    }

    private IQueryable<Guid> UnitsOf(HouseholdFilter filter) =>
        data.UnitsBelow(filter.UnitId ?? villages.Unit.Id, villages.Today);

    private IQueryable<Household> InUnits(HouseholdFilter filter)
    {
        var households = data.Households.AsNoTracking();
        if (filter.UnitId is not null)
        {
            var units = UnitsOf(filter);
            return households.Where(household => units.Contains(household.UnitId));
        }

        // For a list of units SQLite takes their index, however many they are, and sorts all households for one page.
        // Asked household by household it goes along the order instead, and stops when the page is full.
        var (whole, today) = (villages.Unit.Id, villages.Today);
        return households.Where(household => data.UnitPaths.Any(path =>
            path.AncestorId == whole && path.UnitId == household.UnitId && path.ValidFrom <= today && path.ValidTo >= today));
    }

    private IQueryable<Household> InState(IQueryable<Household> households, HouseholdState state)
    {
        var members = data.Memberships.Where(row => row.LeftOn == null);
        return state switch
        {
            HouseholdState.Member => households.Where(household => members.Any(row => row.HouseholdId == household.Id)),
            HouseholdState.Left => households.Where(household =>
                household.DissolvedOn == null && !members.Any(row => row.HouseholdId == household.Id)),
            _ => households.Where(household => household.DissolvedOn == null),
        };
    }
}
