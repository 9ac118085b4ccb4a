using System.Data.Common;
using System.Text;
using System.Text.Json;
using ChoDon.Modules.Enrollment.Data;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;

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
    public static IReadOnlyCollection<Guid> TouchedBy(ChangeTracker tracker)
    {
        HashSet<Guid> touched = [];
        foreach (var row in tracker.Entries())
        {
            switch (row.Entity)
            {
                case Household household when Changes(row, nameof(Household.HeadName), nameof(Household.Address), nameof(Household.UnitId)):
                    touched.Add(household.Id);
                    break;
                case HouseholdMember member when Changes(row, nameof(HouseholdMember.Name), nameof(HouseholdMember.HouseholdId)):
                    touched.Add(member.HouseholdId);
                    touched.Add((Guid)row.OriginalValues[nameof(HouseholdMember.HouseholdId)]!);
                    break;
            }
        }

        return touched;
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
            await InsertAsync(data, await TextsAsync(data, list, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Writes what households lack by which they are found and sorted: those of a register that is older than that.</summary>
    public static async Task CompleteAsync(EnrollmentDbContext data, CancellationToken cancellationToken)
    {
        await using var transaction = data.Database.CurrentTransaction is null ? await data.Database.BeginTransactionAsync(cancellationToken) : null;
        await CompleteTermsAsync(data, cancellationToken);
        await CompleteAddressKeysAsync(data, cancellationToken);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
    }

    private static async Task CompleteTermsAsync(EnrollmentDbContext data, CancellationToken cancellationToken)
    {
        var ids = await data.Database.SqlQueryRaw<Guid>("""
            SELECT h.id AS "Value" FROM enr_household AS h
            WHERE NOT EXISTS (SELECT 1 FROM enr_search_term AS t WHERE t.household_id = h.id)
            """).ToListAsync(cancellationToken);
        if (ids.Count == 0)
            return;
        await WriteAsync(data, ids, cancellationToken);
        await data.RefreshStatisticsAsync(cancellationToken);
    }

    private static async Task CompleteAddressKeysAsync(EnrollmentDbContext data, CancellationToken cancellationToken)
    {
        var addresses = await data.Database.SqlQueryRaw<Text>($"""
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

    private static Task<List<Text>> TextsAsync(EnrollmentDbContext data, string ids, CancellationToken cancellationToken)
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
        return data.Database.SqlQueryRaw<Text>(texts, ids).ToListAsync(cancellationToken);
    }

    private static Task InsertAsync(EnrollmentDbContext data, IEnumerable<Text> texts, CancellationToken cancellationToken)
    {
        var terms = texts.SelectMany(TermsOf);
        return data.Database.IsPostgreSql()
            ? InsertArraysAsync(data, [.. terms], cancellationToken)
            : InsertJsonAsync(data, terms, cancellationToken);
    }

    private static IEnumerable<Term> TermsOf(Text text)
    {
        var words = SearchWord.Of(text.Words);
        return words.Select((_, position) => new Term(
            text,
            position,
            SearchPhrase.Cut(string.Join(' ', words.Skip(position).Select(word => word.Key))),
            SearchPhrase.Cut(string.Join(' ', words.Skip(position).Select(word => word.Marked)))));
    }

    private static async Task InsertArraysAsync(EnrollmentDbContext data, List<Term> terms, CancellationToken cancellationToken)
    {
        await using var command = CommandOf(data, "SELECT * FROM unnest(@p0, @p1, @p2, @p3, @p4, @p5)");
        Add(command, terms.Select(term => term.Text.HouseholdId).ToArray());
        Add(command, terms.Select(term => term.Text.UnitId).ToArray());
        Add(command, terms.Select(term => term.Text.Entry).ToArray());
        Add(command, terms.Select(term => term.Position).ToArray());
        Add(command, terms.Select(term => Encoding.UTF8.GetBytes(term.Key)).ToArray());
        Add(command, terms.Select(term => Encoding.UTF8.GetBytes(term.Marks)).ToArray());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // SQLite takes one text apart faster than it takes the terms one by one.
    private static async Task InsertJsonAsync(EnrollmentDbContext data, IEnumerable<Term> terms, CancellationToken cancellationToken)
    {
        await using var command = CommandOf(data, """
            SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, CAST(value ->> 4 AS BLOB), CAST(value ->> 5 AS BLOB) FROM json_each(@p0)
            """);
        Add(command, JsonSerializer.Serialize(terms.Select(term => new object[]
        {
            term.Text.HouseholdId.ToString().ToUpperInvariant(), term.Text.UnitId.ToString().ToUpperInvariant(), term.Text.Entry, term.Position, term.Key, term.Marks,
        })));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand CommandOf(EnrollmentDbContext data, string rows)
    {
        var transaction = data.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Terms are written inside a transaction only.");
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO enr_search_term (household_id, unit_id, entry, position, key, marks) {rows}";
        return command;
    }

    private static void Add(DbCommand command, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{command.Parameters.Count}";
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    private sealed record Text(Guid HouseholdId, Guid UnitId, int Entry, string Words);

    private sealed record Term(Text Text, int Position, string Key, string Marks);
}
