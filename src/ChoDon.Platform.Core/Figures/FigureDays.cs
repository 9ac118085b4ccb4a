using Microsoft.EntityFrameworkCore.Migrations;

namespace ChoDon.Platform.Core.Figures;

/// <summary>Takes figures that were kept by the first days of months, and the notes about them, over to days.</summary>
internal static class FigureDays
{
    public static void OfMonths(MigrationBuilder migration)
    {
        migration.Sql("UPDATE platform_figure_row SET first_day = last_day");
        migration.Sql($"UPDATE platform_figure_row SET last_day = {EndOf(migration, "first_day")}");
        migration.Sql($"UPDATE platform_figure_change SET last_day = {EndOf(migration, "last_day")} WHERE last_day <> '9999-12-31'");
    }

    public static void BackToMonths(MigrationBuilder migration)
    {
        migration.Sql($"DELETE FROM platform_figure_row WHERE first_day <> {BeginningOf(migration, "first_day")} OR last_day <> {EndOf(migration, "first_day")}");
        migration.Sql("UPDATE platform_figure_row SET last_day = first_day");
        migration.Sql($"UPDATE platform_figure_change SET last_day = {BeginningOf(migration, "last_day")} WHERE last_day <> '9999-12-31'");
    }

    private static string BeginningOf(MigrationBuilder migration, string day) =>
        IsSqlite(migration) ? $"date({day}, 'start of month')" : $"date_trunc('month', {day})::date";

    private static string EndOf(MigrationBuilder migration, string day) =>
        IsSqlite(migration) ? $"date({day}, 'start of month', '+1 month', '-1 day')" : $"(date_trunc('month', {day}) + interval '1 month - 1 day')::date";

    private static bool IsSqlite(MigrationBuilder migration) => migration.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite";
}
