using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Documents;
using ChoDon.Platform.Core.Figures;
using ChoDon.Platform.Core.Holidays;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Jobs;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Core.Periods;
using ChoDon.Platform.Core.Protection;
using ChoDon.Platform.Core.Reminders;
using ChoDon.Platform.Core.Reports;
using ChoDon.Platform.Core.SavedLists;
using ChoDon.Platform.Core.SessionKeys;
using ChoDon.Platform.Core.Settings;
using ChoDon.Platform.Core.Switches;
using ChoDon.Platform.Core.Units;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Data;

/// <summary>The host's own tables.</summary>
public sealed class PlatformDbContext(DbContextOptions<PlatformDbContext> options)
    : IdentityUserContext<Account, Guid>(options)
{
    public const string TablePrefix = "platform_";

    public DbSet<AdministrativeUnit> Units => Set<AdministrativeUnit>();

    public DbSet<UnitVersion> UnitVersions => Set<UnitVersion>();

    public DbSet<UnitEvent> UnitEvents => Set<UnitEvent>();

    public DbSet<UnitLineage> UnitLineages => Set<UnitLineage>();

    public DbSet<UnitPath> UnitPaths => Set<UnitPath>();

    public DbSet<VillageTag> VillageTags => Set<VillageTag>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Role> Roles => Set<Role>();

    public DbSet<RolePermission> RolePermissions => Set<RolePermission>();

    public DbSet<SeededPermission> SeededPermissions => Set<SeededPermission>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<ModuleSwitch> ModuleSwitches => Set<ModuleSwitch>();

    public DbSet<FigureRow> Figures => Set<FigureRow>();

    public DbSet<FigureState> FigureStates => Set<FigureState>();

    public DbSet<FigureMark> FigureMarks => Set<FigureMark>();

    public DbSet<PastTotal> PastTotals => Set<PastTotal>();

    public DbSet<PeriodReport> PeriodReports => Set<PeriodReport>();

    public DbSet<ReportStep> ReportSteps => Set<ReportStep>();

    public DbSet<ReportOverride> ReportOverrides => Set<ReportOverride>();

    public DbSet<PeriodException> PeriodExceptions => Set<PeriodException>();

    public DbSet<FigureChange> FigureChanges => Set<FigureChange>();

    public DbSet<JobSchedule> JobSchedules => Set<JobSchedule>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    public DbSet<JobRunLine> JobRunLines => Set<JobRunLine>();

    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    public DbSet<MailChoice> MailChoices => Set<MailChoice>();

    public DbSet<MailBounce> MailBounces => Set<MailBounce>();

    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    public DbSet<DistrictSettingRow> DistrictSettings => Set<DistrictSettingRow>();

    public DbSet<Holiday> Holidays => Set<Holiday>();

    public DbSet<HolidayYear> HolidayYears => Set<HolidayYear>();

    public DbSet<SessionKey> SessionKeys => Set<SessionKey>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<KnownFieldKey> FieldKeys => Set<KnownFieldKey>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<AccountSession> Sessions => Set<AccountSession>();

    public DbSet<SignInWait> SignInWaits => Set<SignInWait>();

    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    public DbSet<ImportPart> ImportParts => Set<ImportPart>();

    public DbSet<ImportMade> ImportMade => Set<ImportMade>();

    public DbSet<ImportMapping> ImportMappings => Set<ImportMapping>();

    public DbSet<SavedListRow> SavedLists => Set<SavedListRow>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<ReminderForPerson> RemindersForPeople => Set<ReminderForPerson>();

    public DbSet<ReminderPreference> ReminderPreferences => Set<ReminderPreference>();

    public DbSet<ReminderChoice> ReminderChoices => Set<ReminderChoice>();

    /// <summary>With passkeys.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StorageConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<UnitPath>().HasKey(path => new { path.AncestorId, path.UnitId, path.ValidFrom });
        builder.Entity<UnitPath>().HasIndex(path => path.UnitId);
        builder.Entity<FigureChange>().HasIndex(change => new { change.ModuleId, change.UnitId });
        builder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        StorageConventions.NameTables(builder, TablePrefix);
    }
}
