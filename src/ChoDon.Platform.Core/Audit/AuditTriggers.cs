using Microsoft.EntityFrameworkCore.Migrations;

namespace ChoDon.Platform.Core.Audit;

/// <summary>
/// The database itself refuses to change or remove an entry. A later migration that makes SQLite rebuild the table
/// has to make them again.
/// </summary>
internal static class AuditTriggers
{
    public static void Create(MigrationBuilder migration)
    {
        if (migration.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
            CreateOnSqlite(migration);
        else
            CreateOnPostgres(migration);
    }

    private static void CreateOnSqlite(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE TRIGGER platform_audit_entry_no_update BEFORE UPDATE ON platform_audit_entry
            BEGIN SELECT RAISE(ABORT, 'platform_audit_entry is append-only'); END;
            """);
        migration.Sql(
            """
            CREATE TRIGGER platform_audit_entry_no_delete BEFORE DELETE ON platform_audit_entry
            BEGIN SELECT RAISE(ABORT, 'platform_audit_entry is append-only'); END;
            """);

        // INSERT OR REPLACE deletes without asking the trigger above.
        migration.Sql(
            """
            CREATE TRIGGER platform_audit_entry_no_replace BEFORE INSERT ON platform_audit_entry
            WHEN EXISTS (SELECT 1 FROM platform_audit_entry WHERE number = NEW.number)
            BEGIN SELECT RAISE(ABORT, 'platform_audit_entry is append-only'); END;
            """);
    }

    private static void CreateOnPostgres(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE OR REPLACE FUNCTION platform_audit_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'platform_audit_entry is append-only'; END $$;
            """);
        migration.Sql(
            """
            CREATE TRIGGER platform_audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform_audit_entry
            FOR EACH STATEMENT EXECUTE FUNCTION platform_audit_entry_refuse();
            """);
    }
}
