using System.Runtime.CompilerServices;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Search;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.ListHouseholds;

/// <summary>
/// One page of households. Without a search it asks two questions of the database however long the list is: where the
/// page starts (or how many there are), and the rows.
/// </summary>
internal sealed class ListHouseholdsHandler(
    EnrollmentDbContext data, FilteredHouseholds filtered, HouseholdOrdering ordering, HouseholdSearch search)
{
    public const int PageSize = 25;

    public Task<HouseholdList> HandleAsync(HouseholdFilter filter, ListPlace place, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(filter.Search)
            ? ListAsync(filter, place, cancellationToken)
            : FindAsync(filter, place.Page, cancellationToken);

    /// <summary>All pages, row by row; of a search as many as its pages show.</summary>
    public async IAsyncEnumerable<HouseholdRow> AllAsync(
        HouseholdFilter filter, HouseholdOrder order, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(filter.Search))
        {
            await foreach (var row in Rows(ordering.All(filtered.Of(filter), filter.State, order)).AsAsyncEnumerable().WithCancellation(cancellationToken))
                yield return row;
            yield break;
        }

        if (SearchPhrase.Of(filter.Search) is not { } phrase)
            yield break;
        var found = await search.FindAsync(filtered.Of(filter), phrase, cancellationToken);
        foreach (var row in await InOrderAsync([.. found.Take(HouseholdSearch.MostFound)], cancellationToken))
            yield return row;
    }

    private async Task<HouseholdList> ListAsync(HouseholdFilter filter, ListPlace place, CancellationToken cancellationToken)
    {
        var fitting = filtered.Of(filter);
        var back = place.Before is not null;
        var isFirst = place is { Before: null, After: null };
        int? total = isFirst ? await filtered.CountAsync(filter, cancellationToken) : null;
        var page = await ordering.FromAsync(fitting, filter.State, place, cancellationToken);
        var rows = await Rows(page.Take(PageSize + 1)).ToListAsync(cancellationToken);
        var more = rows.Count > PageSize;
        if (more)
            rows.RemoveAt(PageSize);
        if (back)
            rows.Reverse();
        return back
            ? new HouseholdList(rows, HasBefore: more, HasAfter: true, total)
            : new HouseholdList(rows, HasBefore: !isFirst, HasAfter: more, total);
    }

    private async Task<HouseholdList> FindAsync(HouseholdFilter filter, int page, CancellationToken cancellationToken)
    {
        if (SearchPhrase.Of(filter.Search) is not { } phrase)
            return new HouseholdList([], HasBefore: false, HasAfter: false, Total: 0);
        var found = await search.FindAsync(filtered.Of(filter), phrase, cancellationToken);
        var hasTooMany = found.Count > HouseholdSearch.MostFound;
        var shown = Math.Min(found.Count, HouseholdSearch.MostFound);
        page = Math.Clamp(page, 1, Math.Max(1, (shown + PageSize - 1) / PageSize));
        List<Guid> ids = [.. found.Take(shown).Skip((page - 1) * PageSize).Take(PageSize)];
        if (ids.Count == 0)
            return new HouseholdList([], HasBefore: false, HasAfter: false, Total: 0);

        var rows = await InOrderAsync(ids, cancellationToken);
        var members = await data.Members.AsNoTracking()
            .Where(member => ids.Contains(member.HouseholdId) && member.Name != null)
            .OrderBy(member => member.Position)
            .Select(member => new { member.HouseholdId, Name = member.Name! })
            .ToListAsync(cancellationToken);
        var names = members.ToLookup(member => member.HouseholdId, member => member.Name);
        return new HouseholdList(
            [.. rows.Select(row => row with { FoundBy = FoundBy.Names(phrase, row.HeadName, row.Address, names[row.Id]) })],
            HasBefore: page > 1,
            HasAfter: page * PageSize < shown,
            page == 1 ? shown : null,
            hasTooMany);
    }

    private async Task<IEnumerable<HouseholdRow>> InOrderAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var rows = await Rows(data.Households.AsNoTracking().Where(row => ids.Contains(row.Id))).ToListAsync(cancellationToken);
        return rows.OrderBy(row => ids.IndexOf(row.Id));
    }

    private IQueryable<HouseholdRow> Rows(IQueryable<Household> households) => households
        .Select(row => new HouseholdRow(
            row.Id,
            row.HeadName,
            row.Address,
            row.UnitId,
            data.Memberships
                .Where(membership => membership.HouseholdId == row.Id && membership.LeftOn == null)
                .Select(membership => (DateOnly?)membership.CommittedOn)
                .FirstOrDefault(),
            null));
}
