using System.Data.Common;
using System.Text;
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
            var list = In(data, ids);
            var delete = $"DELETE FROM enr_search_term WHERE household_id IN ({list})";
            await data.Database.ExecuteSqlRawAsync(delete, cancellationToken);
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
        if (ids.Count > 0)
            await WriteAsync(data, ids, cancellationToken);
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

    // Keys are no text that anybody typed; written out as the database's own literals they need no parameter each.
    private static string In(EnrollmentDbContext data, Guid[] ids)
    {
        var mapping = data.Model.FindEntityType(typeof(Household))!.FindPrimaryKey()!.Properties[0].GetRelationalTypeMapping();
        return string.Join(", ", ids.Select(id => mapping.GenerateSqlLiteral(id)));
    }

    private static Task<List<Text>> TextsAsync(EnrollmentDbContext data, string list, CancellationToken cancellationToken)
    {
        var texts = $"""
            SELECT id AS "HouseholdId", unit_id AS "UnitId", {HeadEntry} AS "Entry", head_name AS "Words" FROM enr_household WHERE id IN ({list})
            UNION ALL
            SELECT id, unit_id, {AddressEntry}, address FROM enr_household WHERE id IN ({list}) AND address IS NOT NULL
            UNION ALL
            SELECT m.household_id, h.unit_id,
                CAST({FirstMemberEntry - 1} + row_number() OVER (PARTITION BY m.household_id ORDER BY m.position, m.id) AS integer), m.name
            FROM enr_household_member AS m JOIN enr_household AS h ON h.id = m.household_id
            WHERE m.household_id IN ({list}) AND m.name IS NOT NULL
            """;
        return data.Database.SqlQueryRaw<Text>(texts).ToListAsync(cancellationToken);
    }

    private static Task InsertAsync(EnrollmentDbContext data, IEnumerable<Text> texts, CancellationToken cancellationToken)
    {
        List<SearchTerm> terms = [.. texts.SelectMany(TermsOf)];
        if (terms.Count == 0)
            return Task.CompletedTask;
        return data.Database.IsPostgreSql()
            ? InsertAtOnceAsync(data, terms, cancellationToken)
            : InsertOneByOneAsync(data, terms, cancellationToken);
    }

    private static IEnumerable<SearchTerm> TermsOf(Text text)
    {
        var words = SearchWord.Of(text.Words);
        return words.Select((_, position) => new SearchTerm
        {
            HouseholdId = text.HouseholdId,
            UnitId = text.UnitId,
            Entry = text.Entry,
            Position = position,
            Key = Bytes(words.Skip(position).Select(word => word.Key)),
            Marks = Bytes(words.Skip(position).Select(word => word.Marked)),
        });
    }

    private static byte[] Bytes(IEnumerable<string> words) => Encoding.UTF8.GetBytes(SearchPhrase.Cut(string.Join(' ', words)));

    private static async Task InsertAtOnceAsync(EnrollmentDbContext data, List<SearchTerm> terms, CancellationToken cancellationToken)
    {
        await using var command = CommandOf(data,
            "INSERT INTO enr_search_term (household_id, unit_id, entry, position, key, marks) SELECT * FROM unnest(@p0, @p1, @p2, @p3, @p4, @p5)");
        Set(command, 0, terms.Select(term => term.HouseholdId).ToArray());
        Set(command, 1, terms.Select(term => term.UnitId).ToArray());
        Set(command, 2, terms.Select(term => term.Entry).ToArray());
        Set(command, 3, terms.Select(term => term.Position).ToArray());
        Set(command, 4, terms.Select(term => term.Key).ToArray());
        Set(command, 5, terms.Select(term => term.Marks).ToArray());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task InsertOneByOneAsync(EnrollmentDbContext data, List<SearchTerm> terms, CancellationToken cancellationToken)
    {
        await using var command = CommandOf(data,
            "INSERT INTO enr_search_term (household_id, unit_id, entry, position, key, marks) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)");
        foreach (var term in terms)
        {
            Set(command, 0, term.HouseholdId);
            Set(command, 1, term.UnitId);
            Set(command, 2, term.Entry);
            Set(command, 3, term.Position);
            Set(command, 4, term.Key);
            Set(command, 5, term.Marks);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbCommand CommandOf(EnrollmentDbContext data, string sql)
    {
        var transaction = data.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Terms are written inside a transaction only.");
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }

    private static void Set(DbCommand command, int number, object value)
    {
        if (number == command.Parameters.Count)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{number}";
            command.Parameters.Add(parameter);
        }

        command.Parameters[number].Value = value;
    }

    private sealed record Text(Guid HouseholdId, Guid UnitId, int Entry, string Words);
}
