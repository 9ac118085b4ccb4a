using ChoDon.Modules.Enrollment.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <summary>The orders of a list, and where a page of it begins. Each order has an index, and the key makes it whole.</summary>
internal sealed class HouseholdOrdering(EnrollmentDbContext data)
{
    /// <summary>The households behind the anchor, or before it when going back; all of them without one.</summary>
    public async Task<IQueryable<Household>> FromAsync(
        IQueryable<Household> households, HouseholdState state, ListPlace place, CancellationToken cancellationToken)
    {
        var back = place.Before is not null;
        var anchor = (place.Before ?? place.After) is { } id ? await AnchorAsync(id, cancellationToken) : null;
        return place.Order switch
        {
            HouseholdOrder.Address => ByAddress(households, anchor, back),
            HouseholdOrder.Joined => ByJoining(households, state, anchor, back),
            _ => ByName(households, anchor, back),
        };
    }

    public IQueryable<Household> All(IQueryable<Household> households, HouseholdState state, HouseholdOrder order) => order switch
    {
        HouseholdOrder.Address => ByAddress(households, anchor: null, back: false),
        HouseholdOrder.Joined => ByJoining(households, state, anchor: null, back: false),
        _ => ByName(households, anchor: null, back: false),
    };

    private static IQueryable<Household> ByName(IQueryable<Household> households, Anchor? anchor, bool back)
    {
        if (anchor is { SortKey: var key, Id: var id })
        {
            households = back
                ? households.Where(row => row.SortKey.CompareTo(key) < 0 || (row.SortKey == key && row.Id.CompareTo(id) < 0))
                : households.Where(row => row.SortKey.CompareTo(key) > 0 || (row.SortKey == key && row.Id.CompareTo(id) > 0));
        }

        return back
            ? households.OrderByDescending(row => row.SortKey).ThenByDescending(row => row.Id)
            : households.OrderBy(row => row.SortKey).ThenBy(row => row.Id);
    }

    private static IQueryable<Household> ByAddress(IQueryable<Household> households, Anchor? anchor, bool back)
    {
        if (anchor is { AddressKey: var key, Id: var id })
        {
            households = back
                ? households.Where(row => row.AddressKey.CompareTo(key) < 0 || (row.AddressKey == key && row.Id.CompareTo(id) < 0))
                : households.Where(row => row.AddressKey.CompareTo(key) > 0 || (row.AddressKey == key && row.Id.CompareTo(id) > 0));
        }

        return back
            ? households.OrderByDescending(row => row.AddressKey).ThenByDescending(row => row.Id)
            : households.OrderBy(row => row.AddressKey).ThenBy(row => row.Id);
    }

    private IQueryable<Household> ByJoining(IQueryable<Household> households, HouseholdState state, Anchor? anchor, bool back)
    {
        // Those that take part have one membership that runs, by which an index orders them.
        var memberships = state == HouseholdState.Member
            ? data.Memberships.Where(row => row.LeftOn == null)
            : data.Memberships.Where(row => !data.Memberships.Any(later =>
                later.HouseholdId == row.HouseholdId
                && (later.JoinedOn > row.JoinedOn || (later.JoinedOn == row.JoinedOn && later.Id.CompareTo(row.Id) > 0))));
        var dated = memberships.Join(
            households, membership => membership.HouseholdId, household => household.Id, (membership, household) => new { Membership = membership, Household = household });
        if (anchor is { JoinedOn: var day, Id: var id })
        {
            dated = back
                ? dated.Where(row => row.Membership.JoinedOn > day || (row.Membership.JoinedOn == day && row.Membership.HouseholdId.CompareTo(id) > 0))
                : dated.Where(row => row.Membership.JoinedOn < day || (row.Membership.JoinedOn == day && row.Membership.HouseholdId.CompareTo(id) < 0));
        }

        dated = back
            ? dated.OrderBy(row => row.Membership.JoinedOn).ThenBy(row => row.Membership.HouseholdId)
            : dated.OrderByDescending(row => row.Membership.JoinedOn).ThenByDescending(row => row.Membership.HouseholdId);
        return dated.Select(row => row.Household);
    }

    private Task<Anchor?> AnchorAsync(Guid id, CancellationToken cancellationToken) =>
        data.Households
            .Where(household => household.Id == id)
            .Select(household => new Anchor(
                household.Id,
                household.SortKey,
                household.AddressKey,
                data.Memberships.Where(row => row.HouseholdId == id).Max(row => (DateOnly?)row.JoinedOn)))
            .FirstOrDefaultAsync(cancellationToken);

    private sealed record Anchor(Guid Id, string SortKey, string AddressKey, DateOnly? JoinedOn);
}
