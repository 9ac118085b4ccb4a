using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <summary>
/// One page of households in the order of given names. It asks two questions of the database however long the
/// list is: where the page starts (or how many there are), and the rows.
/// </summary>
internal sealed class ListHouseholdsHandler(EnrollmentDbContext data, DistrictVillages villages)
{
    public const int PageSize = 25;

    private const int MostWords = 8;

    public async Task<HouseholdList> HandleAsync(HouseholdFilter filter, CancellationToken cancellationToken)
    {
        var fitting = Fitting(filter);
        var back = filter.Before is not null;
        var anchorId = filter.Before ?? filter.After;
        int? total = null;
        var page = fitting;
        if (anchorId is { } id)
            page = FromAnchor(fitting, id, await SortKeyOfAsync(id, cancellationToken), back);
        else
            total = await fitting.CountAsync(cancellationToken);

        var rows = await Rows(InOrder(page, back)).ToListAsync(cancellationToken);
        var more = rows.Count > PageSize;
        if (more)
            rows.RemoveAt(PageSize);
        if (back)
            rows.Reverse();
        return back
            ? new HouseholdList(rows, HasBefore: more, HasAfter: true, total)
            : new HouseholdList(rows, HasBefore: anchorId is not null, HasAfter: more, total);
    }

    private IQueryable<Household> Fitting(HouseholdFilter filter)
    {
        var units = data.UnitsBelow(filter.UnitId ?? villages.Unit.Id, villages.Today);
        var households = data.Households.AsNoTracking().Where(household => units.Contains(household.UnitId));
        if (!filter.WithThoseThatLeft)
        {
            households = households.Where(household =>
                data.Memberships.Any(row => row.HouseholdId == household.Id && row.LeftOn == null));
        }

        foreach (var word in VietnameseText.SearchKey(filter.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            var pattern = LikePattern.Containing(word);
            households = households.Where(household => EF.Functions.Like(household.SearchKey, pattern, LikePattern.Escape));
        }

        return households;
    }

    private Task<string?> SortKeyOfAsync(Guid id, CancellationToken cancellationToken) =>
        data.Households
            .Where(household => household.Id == id)
            .Select(household => household.SortKey)
            .FirstOrDefaultAsync(cancellationToken);

    private static IQueryable<Household> FromAnchor(IQueryable<Household> households, Guid id, string? sortKey, bool back)
    {
        if (sortKey is null)
            return households;
        return back
            ? households.Where(row => row.SortKey.CompareTo(sortKey) < 0 || (row.SortKey == sortKey && row.Id.CompareTo(id) < 0))
            : households.Where(row => row.SortKey.CompareTo(sortKey) > 0 || (row.SortKey == sortKey && row.Id.CompareTo(id) > 0));
    }

    private static IQueryable<Household> InOrder(IQueryable<Household> households, bool back) => back
        ? households.OrderByDescending(row => row.SortKey).ThenByDescending(row => row.Id)
        : households.OrderBy(row => row.SortKey).ThenBy(row => row.Id);

    private IQueryable<HouseholdRow> Rows(IQueryable<Household> households) => households
        .Take(PageSize + 1)
        .Select(row => new HouseholdRow(
            row.Id,
            row.HeadName,
            row.Address,
            row.UnitId,
            data.Memberships
                .Where(membership => membership.HouseholdId == row.Id && membership.LeftOn == null)
                .Select(membership => (DateOnly?)membership.CommittedOn)
                .FirstOrDefault()));
}
