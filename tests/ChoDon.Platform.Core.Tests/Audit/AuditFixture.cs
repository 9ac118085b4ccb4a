using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Audit.Verify;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Audit;

/// <summary>A database of its own for each test, somebody at work, and what an intruder can do.</summary>
internal abstract class AuditFixture(DatabaseProvider provider)
{
    protected DatabaseProvider Provider => provider;

    protected TestDatabase Database { get; private set; } = null!;

    protected ManualClock Clock { get; private set; } = null!;

    protected HandAccess Access { get; private set; } = null!;

    protected AuditLog Log => new(Database.Database, Access, Clock);

    protected static Guid Village { get; } = Guid.CreateVersion7();

    [SetUp]
    public void Open()
    {
        Database = TestDatabase.Create(provider);
        Clock = new ManualClock(new DateTimeOffset(2020, 5, 11, 3, 4, 5, TimeSpan.Zero).AddTicks(1_234_567));
        Access = new HandAccess { Actor = new Actor(Guid.CreateVersion7(), "Nguyễn Văn Thử") };
    }

    [TearDown]
    public void Close() => Database.Dispose();

    protected async Task AppendAsync(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            Clock.Advance(TimeSpan.FromSeconds(61.0000001));
            await Log.AppendAsync(new AuditNote("case.read", $"hồ sơ {number}", Village, $"lý do {number}"), default);
        }
    }

    protected Task<AuditVerdict> VerifyAsync(AuditMark? kept = null) =>
        new AuditVerification(Database.Database).RunAsync(kept is null ? [] : [kept], default);

    protected async Task<AuditMark> HeadAsync() => (await new AuditVerification(Database.Database).HeadAsync(default))!;

    protected async Task<IReadOnlyList<AuditEntry>> EntriesAsync()
    {
        await using var context = Database.NewContext();
        return await context.AuditEntries.AsNoTracking().OrderBy(entry => entry.Number).ToListAsync();
    }

    /// <summary>Somebody with the right to change the database takes the triggers away first.</summary>
    protected async Task IntrudeAsync(Func<PlatformDbContext, Task> change)
    {
        await using var context = Database.NewContext();
        await DropTriggersAsync(context);
        await change(context);
    }

    private async Task DropTriggersAsync(PlatformDbContext context)
    {
        if (provider == DatabaseProvider.Sqlite)
        {
            await context.Database.ExecuteSqlRawAsync(
                """
                DROP TRIGGER IF EXISTS platform_audit_entry_no_update;
                DROP TRIGGER IF EXISTS platform_audit_entry_no_delete;
                DROP TRIGGER IF EXISTS platform_audit_entry_no_replace;
                """);
        }
        else
        {
            await context.Database.ExecuteSqlRawAsync(
                "DROP TRIGGER IF EXISTS platform_audit_entry_append_only ON platform_audit_entry");
        }
    }
}
