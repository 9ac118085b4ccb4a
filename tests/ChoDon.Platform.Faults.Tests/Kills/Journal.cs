using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Faults.Tests.Kills;

/// <summary>Tables that only triggers write to, one row for each change of a run or a message. The product does not know of them.</summary>
internal sealed class Journal(PlatformDatabase database)
{
    private const string RunTable =
        """
        CREATE TABLE journal_run AS
        SELECT job_id, district_id, due_slot, status, lease_owner AS held_before, lease_owner AS held_after FROM platform_job_run WHERE 1 = 0
        """;

    private const string MailTable =
        """
        CREATE TABLE journal_mail AS
        SELECT dedupe_key, status, lease_owner AS held_before, lease_owner AS held_after FROM platform_outbox_message WHERE 1 = 0
        """;

    private const string NoteRun = "INSERT INTO journal_run VALUES (NEW.job_id, NEW.district_id, NEW.due_slot, NEW.status, OLD.lease_owner, NEW.lease_owner)";
    private const string NoteMail = "INSERT INTO journal_mail VALUES (NEW.dedupe_key, NEW.status, OLD.lease_owner, NEW.lease_owner)";

    public void Open()
    {
        using var context = database.NewContext();
        foreach (var statement in (string[])[RunTable, MailTable, .. Trigger("platform_job_run", NoteRun), .. Trigger("platform_outbox_message", NoteMail)])
            context.Database.ExecuteSqlRaw(statement);
    }

    public List<RunNote> Runs()
    {
        using var context = database.NewContext();
        return [.. context.Database.SqlQuery<RunNote>(
            $"""
            SELECT job_id AS "JobId", district_id AS "DistrictId", due_slot AS "DueSlot", status AS "Status", held_before AS "HeldBefore", held_after AS "HeldAfter"
            FROM journal_run
            """)];
    }

    public List<MailNote> Mails()
    {
        using var context = database.NewContext();
        return [.. context.Database.SqlQuery<MailNote>(
            $"""
            SELECT dedupe_key AS "DedupeKey", status AS "Status", held_before AS "HeldBefore", held_after AS "HeldAfter" FROM journal_mail
            """)];
    }

    /// <summary>The number of the process that a holder's name names.</summary>
    public static int ProcessOf(string holder) => int.Parse(holder.Split('/')[^2], System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<string> Trigger(string table, string note) =>
        database.Provider == DatabaseProvider.Sqlite
            ? [$"CREATE TRIGGER journal_{table} AFTER UPDATE OF status, lease_owner ON {table} BEGIN {note}; END"]
            :
            [
                $"CREATE FUNCTION journal_{table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {note}; RETURN NULL; END $$",
                $"CREATE TRIGGER journal_{table} AFTER UPDATE OF status, lease_owner ON {table} FOR EACH ROW EXECUTE FUNCTION journal_{table}()",
            ];
}
