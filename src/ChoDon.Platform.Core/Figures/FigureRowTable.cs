using Microsoft.EntityFrameworkCore.Migrations;

namespace ChoDon.Platform.Core.Figures;

/// <summary>
/// The one table with many rows of which each is written and read by its whole key: SQLite keeps it as the key's own index, which
/// halves its size and the time to fill it. PostgreSQL has no such tables.
/// </summary>
internal static class FigureRowTable
{
    /// <summary>Makes the table anew in SQLite; false in other databases.</summary>
    public static bool KeepByVillage(MigrationBuilder migration)
    {
        if (migration.ActiveProvider != "Microsoft.EntityFrameworkCore.Sqlite")
            return false;
        migration.Sql(
            """
            CREATE TABLE platform_figure_row_new (
                unit_id TEXT NOT NULL,
                first_day TEXT NOT NULL,
                last_day TEXT NOT NULL,
                key TEXT NOT NULL,
                thousandths INTEGER NOT NULL,
                qualifier INTEGER NOT NULL,
                CONSTRAINT PK_platform_figure_row PRIMARY KEY (unit_id, first_day, last_day, key)) WITHOUT ROWID
            """);
        migration.Sql(
            """
            INSERT INTO platform_figure_row_new (unit_id, first_day, last_day, key, thousandths, qualifier)
            SELECT unit_id, first_day, last_day, key, thousandths, qualifier FROM platform_figure_row ORDER BY unit_id, first_day, last_day, key
            """);
        migration.Sql("DROP TABLE platform_figure_row");
        migration.Sql("ALTER TABLE platform_figure_row_new RENAME TO platform_figure_row");
        return true;
    }
}
