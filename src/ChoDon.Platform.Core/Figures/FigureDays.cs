using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// Takes over figures that were kept by months, one row for each village with its own status. What was complete stays; the
/// rest, and what any open module gives, is computed anew when it is read.
/// </summary>
internal static class FigureDays
{
    private static readonly string Districts = $"({(int)UnitLevel.District}, {(int)UnitLevel.Commune})";

    /// <summary>States of what was complete or not in use, from the rows as they were. Which level districts are is a setting.</summary>
    public static void TakeOver(MigrationBuilder migration)
    {
        var end = EndOf(migration, "figure.month");
        migration.Sql(
            $"""
            INSERT INTO platform_figure_state (district_id, first_day, last_day, key, status, rule, villages, attempt, computed_at)
            SELECT path.ancestor_id, figure.month, {end}, figure.key, {(int)FigureStatus.Complete}, 1, '', path.ancestor_id, MAX(figure.computed_at)
            FROM platform_figure_row AS figure
            JOIN platform_unit_path AS path ON path.unit_id = figure.unit_id AND path.valid_from <= {end} AND path.valid_to >= {end}
            WHERE path.ancestor_id <> figure.unit_id
                AND path.ancestor_id IN (SELECT unit_id FROM platform_unit_version WHERE level IN {Districts})
            GROUP BY path.ancestor_id, figure.month, figure.key
            HAVING SUM(CASE WHEN figure.status = {(int)FigureStatus.Complete} AND NOT figure.is_stale THEN 0 ELSE 1 END) = 0
            """);
        migration.Sql(
            $"""
            INSERT INTO platform_figure_state (district_id, first_day, last_day, key, status, rule, villages, attempt, computed_at)
            SELECT figure.unit_id, figure.month, {end}, figure.key, {(int)FigureStatus.NotInUse}, 1, '', figure.unit_id, figure.computed_at
            FROM platform_figure_row AS figure
            WHERE figure.status = {(int)FigureStatus.NotInUse}
            ON CONFLICT DO NOTHING
            """);
        migration.Sql(
            """
            DELETE FROM platform_figure_row
            WHERE (thousandths = 0 AND qualifier = 0) OR NOT EXISTS (
                SELECT 1 FROM platform_figure_state AS state
                JOIN platform_unit_path AS path ON path.ancestor_id = state.district_id
                WHERE path.unit_id = platform_figure_row.unit_id AND state.first_day = platform_figure_row.month AND state.key = platform_figure_row.key)
            """);
    }

    /// <summary>Days in the place of months.</summary>
    public static void OfMonths(MigrationBuilder migration)
    {
        migration.Sql("UPDATE platform_figure_row SET first_day = last_day");
        migration.Sql($"UPDATE platform_figure_row SET last_day = {EndOf(migration, "first_day")}");
        migration.Sql($"UPDATE platform_figure_change SET last_day = {EndOf(migration, "last_day")} WHERE last_day <> '9999-12-31'");
    }

    /// <summary>The older version computes all figures anew.</summary>
    public static void Forget(MigrationBuilder migration) => migration.Sql("DELETE FROM platform_figure_row");

    private static string EndOf(MigrationBuilder migration, string day) =>
        migration.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite"
            ? $"date({day}, 'start of month', '+1 month', '-1 day')"
            : $"(date_trunc('month', {day}) + interval '1 month - 1 day')::date";
}
