using System.Text.Json;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>
/// Keeps the terms of households as their names and addresses are. <see cref="EnrollmentDbContext"/> calls it in the
/// transaction of every save; who writes households or members with SQL of their own calls it in theirs. It reads and
/// writes past the scope: what it writes follows from rows that are written already, and it shows nothing to anybody.
/// </summary>
internal static class SearchIndex
{
    private const int HouseholdsAStep = 500;
    private const int HeadEntry = 0;
    private const int AddressEntry = 1;
    private const int FirstMemberEntry = 2;

    /// <summary>The households whose names, addresses or village a save is about to change.</summary>
    public static SearchChanges ChangesOf(ChangeTracker tracker)
    {
        Dictionary<Guid, Household> made = [];
        List<HouseholdMember> members = [];
        HashSet<Guid> touched = [];
        foreach (var row in tracker.Entries())
        {
            switch (row.Entity)
            {
                case Household household when row.State == EntityState.Added:
                    made.Add(household.Id, household);
                    break;
                case Household household when Changes(row, nameof(Household.HeadName), nameof(Household.Address), nameof(Household.UnitId)):
                    touched.Add(household.Id);
                    break;
                case HouseholdMember member when row.State == EntityState.Added:
                    members.Add(member);
                    break;
                case HouseholdMember member when Changes(row, nameof(HouseholdMember.Name), nameof(HouseholdMember.HouseholdId)):
                    touched.Add(member.HouseholdId);
                    touched.Add((Guid)row.OriginalValues[nameof(HouseholdMember.HouseholdId)]!);
                    break;
            }
        }

        touched.UnionWith(members.Select(member => member.HouseholdId));
        touched.ExceptWith(made.Keys);
        return new SearchChanges([.. TextsOf(made, members)], touched);
    }

    /// <summary>Writes the terms of what a save has changed.</summary>
    public static async Task WriteAsync(EnrollmentDbContext data, SearchChanges changes, CancellationToken cancellationToken)
    {
        await WriteAsync(data, changes.Touched, cancellationToken);
        await BulkInsert.InsertAsync(data, await changes.Terms, cancellationToken: cancellationToken);
    }

    /// <summary>Writes the terms of these households anew; those of a household that is gone went with it.</summary>
    public static async Task WriteAsync(EnrollmentDbContext data, IReadOnlyCollection<Guid> householdIds, CancellationToken cancellationToken)
    {
        foreach (var ids in householdIds.Chunk(HouseholdsAStep))
        {
            // Keys go as one parameter, so that the statement stays the same and is made ready once.
            var list = JsonSerializer.Serialize(ids.Select(id => id.ToString().ToUpperInvariant()));
            var delete = $"DELETE FROM enr_search_term WHERE household_id IN ({SearchSql.For(data.Database).Ids})";
            await data.Database.ExecuteSqlRawAsync(delete, [list], cancellationToken);
            var texts = await TextsAsync(data, list, cancellationToken);
            await BulkInsert.InsertAsync(data, texts.SelectMany(text => text.Terms()), cancellationToken: cancellationToken);
        }
    }

    /// <summary>Writes what households lack by which they are found and sorted: those of a register that is older than that.</summary>
    public static async Task CompleteAsync(EnrollmentDbContext data, CancellationToken cancellationToken)
    {
        await using var transaction = data.Database.CurrentTransaction is null ? await data.Database.BeginTransactionAsync(cancellationToken) : null;
        var isNew = await CompleteTermsAsync(data, cancellationToken);
        await CompleteAddressKeysAsync(data, cancellationToken);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
        if (isNew)
            await data.RefreshStatisticsAsync(cancellationToken);
    }

    private static async Task<bool> CompleteTermsAsync(EnrollmentDbContext data, CancellationToken cancellationToken)
    {
        var ids = await data.Database.SqlQueryRaw<Guid>("""
            SELECT h.id AS "Value" FROM enr_household AS h
            WHERE NOT EXISTS (SELECT 1 FROM enr_search_term AS t WHERE t.household_id = h.id)
            """).ToListAsync(cancellationToken);
        await WriteAsync(data, ids, cancellationToken);
        return ids.Count > 0;
    }

    private static async Task CompleteAddressKeysAsync(EnrollmentDbContext data, CancellationToken cancellationToken)
    {
        var addresses = await data.Database.SqlQueryRaw<SearchText>($"""
            SELECT id AS "HouseholdId", unit_id AS "UnitId", 0 AS "Entry", address AS "Words" FROM enr_household
            WHERE address_key = '' AND address IS NOT NULL
            """).ToListAsync(cancellationToken);
        foreach (var address in addresses)
        {
            var key = Household.AddressKeyOf(address.Words);
            await data.Database.ExecuteSqlAsync(
                $"UPDATE enr_household SET address_key = {key} WHERE id = {address.HouseholdId}", cancellationToken);
        }
    }

    private static bool Changes(EntityEntry row, params ReadOnlySpan<string> fields)
    {
        if (row.State is EntityState.Added or EntityState.Deleted)
            return true;
        if (row.State != EntityState.Modified)
            return false;
        foreach (var field in fields)
        {
            if (row.Property(field).IsModified)
                return true;
        }

        return false;
    }

    private static Task<List<SearchText>> TextsAsync(EnrollmentDbContext data, string ids, CancellationToken cancellationToken)
    {
        var among = SearchSql.For(data.Database).Ids;
        var texts = $"""
            SELECT id AS "HouseholdId", unit_id AS "UnitId", {HeadEntry} AS "Entry", head_name AS "Words" FROM enr_household WHERE id IN ({among})
            UNION ALL
            SELECT id, unit_id, {AddressEntry}, address FROM enr_household WHERE id IN ({among}) AND address IS NOT NULL
            UNION ALL
            SELECT m.household_id, h.unit_id,
                CAST({FirstMemberEntry - 1} + row_number() OVER (PARTITION BY m.household_id ORDER BY m.position, m.id) AS integer), m.name
            FROM enr_household_member AS m JOIN enr_household AS h ON h.id = m.household_id
            WHERE m.household_id IN ({among}) AND m.name IS NOT NULL
            """;
        return data.Database.SqlQueryRaw<SearchText>(texts, ids).ToListAsync(cancellationToken);
    }

    /// <summary>As <see cref="TextsAsync"/> would read them from the database.</summary>
    private static IEnumerable<SearchText> TextsOf(Dictionary<Guid, Household> households, IEnumerable<HouseholdMember> members)
    {
        foreach (var household in households.Values)
        {
            yield return new SearchText(household.Id, household.UnitId, HeadEntry, household.HeadName);
            if (household.Address is { } address)
                yield return new SearchText(household.Id, household.UnitId, AddressEntry, address);
        }

        var named = members.Where(member => member.Name is not null && households.ContainsKey(member.HouseholdId));
        foreach (var people in named.GroupBy(member => member.HouseholdId))
        {
            var entry = FirstMemberEntry;
            foreach (var member in people.OrderBy(member => member.Position).ThenBy(member => member.Id))
                yield return new SearchText(member.HouseholdId, households[member.HouseholdId].UnitId, entry++, member.Name!);
        }
    }
}
