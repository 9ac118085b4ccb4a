using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>The few sentences in which the two databases differ.</summary>
/// <param name="Hits">Terms in ranges: first those that are all of a text, then those that hold the words, then those that go on.</param>
/// <param name="Sizes">How many terms lie in each range.</param>
/// <param name="Vocabulary">All first words of terms.</param>
/// <param name="Ids">Keys of households that come as one JSON text.</param>
internal sealed record SearchSql(string Hits, string Sizes, string Vocabulary, string Ids)
{
    /// <summary>Larger than this is large enough; nobody counts on.</summary>
    public const int CountedUpTo = 3_000;

    /// <summary>Terms in one range, whose ends the database sees when it plans.</summary>
    public const string HitsInOne = """
        SELECT t.household_id AS "HouseholdId", t.entry AS "Entry", 0 AS "Place" FROM enr_search_term AS t
        WHERE t.key >= {0} AND t.key < {1}
        """;

    /// <summary>Those of them with marks in a range, too.</summary>
    public const string MarkedHitsInOne = HitsInOne + " AND t.marks >= {2} AND t.marks < {3}";

    /// <summary>How many of as many terms as are counted lie with their marks in a range, too.</summary>
    public static readonly string MarkedAmongTheFirst = $$"""
        SELECT COUNT(*) AS "Value" FROM (
            SELECT t.marks FROM enr_search_term AS t WHERE t.key >= {0} AND t.key < {1} LIMIT {{CountedUpTo}}) AS part
        WHERE part.marks >= {2} AND part.marks < {3}
        """;

    private static readonly SearchSql Sqlite = Of(
        "json_each({0}) AS r",
        text => $"CAST({text} AS BLOB)",
        bytes => $"CAST({bytes} AS TEXT)",
        text => $"substr({text}, 1, instr({text} || ' ', ' ') - 1)",
        terms => $"enr_search_term AS t WHERE {terms}",
        "SELECT value FROM json_each({0})");

    private static readonly SearchSql PostgreSql = Of(
        "json_array_elements(CAST({0} AS json)) WITH ORDINALITY AS r(value, key)",
        text => $"convert_to({text}, 'UTF8')",
        bytes => $"convert_from({bytes}, 'UTF8')",
        text => $"split_part({text}, ' ', 1)",

        // It expects a large part of all terms in each range; the offset keeps it from going through all of them.
        terms => $"LATERAL (SELECT * FROM enr_search_term AS t WHERE {terms} OFFSET 0) AS t",
        "SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST({0} AS json))");

    public static SearchSql For(DatabaseFacade database) => database.IsPostgreSql() ? PostgreSql : Sqlite;

    private static SearchSql Of(
        string ranges,
        Func<string, string> bytes,
        Func<string, string> text,
        Func<string, string> firstWord,
        Func<string, string> terms,
        string ids)
    {
        var inRange = $"t.key >= {bytes("r.value ->> 0")} AND t.key < {bytes("r.value ->> 1")}";
        return new SearchSql(
            $"""
            SELECT t.household_id AS "HouseholdId", t.entry AS "Entry", CASE
                WHEN t.position = 0 AND t.key < {bytes("r.value ->> 2")} THEN 0
                WHEN t.key < {bytes("r.value ->> 3")} THEN 1
                ELSE 2 END AS "Place"
            FROM {ranges} CROSS JOIN {terms(inRange)}
            """,
            $"""
            SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM enr_search_term AS t WHERE {inRange} LIMIT {CountedUpTo}) AS part) AS "Value"
            FROM {ranges} ORDER BY r.key
            """,
            $"""
            WITH RECURSIVE w(word) AS (
                SELECT (SELECT {firstWord(text("t.key"))} FROM enr_search_term AS t ORDER BY t.key LIMIT 1)
                UNION ALL
                SELECT (SELECT {firstWord(text("t.key"))} FROM enr_search_term AS t
                    WHERE t.key >= {bytes("w.word || '!'")} ORDER BY t.key LIMIT 1)
                FROM w WHERE w.word IS NOT NULL)
            SELECT word AS "Value" FROM w WHERE word IS NOT NULL
            """,
            ids);
    }
}
