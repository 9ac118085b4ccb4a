using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <summary>The households that fit a filter, but for what was typed.</summary>
internal sealed class FilteredHouseholds(EnrollmentDbContext data, DistrictVillages villages, HouseholdCounts counts)
{
    public IQueryable<Household> Of(HouseholdFilter filter)
    {
        var households = filter.Joined is null && filter.Left is null
            ? InState(InUnits(filter), filter.State)
            : WithMovements(filter);
        return WithTag(WithPhone(households, filter.HasPhone), filter.Tag);
    }

    // A month's joins and leaves are those of the village in which they happened, even if a household lives elsewhere now.
    private IQueryable<Household> WithMovements(HouseholdFilter filter)
    {
        var units = UnitsOf(filter);
        var households = data.Households.AsNoTracking();
        if (filter.Joined is { } joined)
        {
            var joins = data.JoinsIn(units, joined.FirstDay, joined.LastDay);
            households = households.Where(household => joins.Any(row => row.HouseholdId == household.Id));
        }

        if (filter.Left is { } left)
        {
            var leaves = data.LeavesIn(units, left.FirstDay, left.LastDay);
            households = households.Where(household => leaves.Any(row => row.HouseholdId == household.Id));
        }

        return households;
    }

    private IQueryable<Household> WithTag(IQueryable<Household> households, AreaTag? tag)
    {
        if (tag is null)
            return households;
        var villagesOfKind = data.TagsOn(villages.Today).Where(row => row.Tag == tag).Select(row => row.UnitId);
        return households.Where(household => villagesOfKind.Contains(household.UnitId));
    }

    private static IQueryable<Household> WithPhone(IQueryable<Household> households, bool? hasPhone) => hasPhone switch
    {
        true => households.Where(household => household.Phone != null),
        false => households.Where(household => household.Phone == null),
        null => households,
    };

    /// <summary>How many there are.</summary>
    public Task<int> CountAsync(HouseholdFilter filter, CancellationToken cancellationToken) =>
        filter == new HouseholdFilter(filter.UnitId, filter.Search)
            ? counts.TotalAsync(filter.UnitId, cancellationToken)
            : Of(filter).CountAsync(cancellationToken);

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
