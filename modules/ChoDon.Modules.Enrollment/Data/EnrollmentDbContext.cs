using ChoDon.Modules.Enrollment.Search;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Data;

[ModuleData(EnrollmentModule.Id, Prefix)]
internal sealed class EnrollmentDbContext(DbContextOptions<EnrollmentDbContext> options) : ModuleDbContext(options)
{
    public const string Prefix = "enr_";

    public DbSet<VillageModel> Models => Set<VillageModel>();

    public DbSet<PostHolder> PostHolders => Set<PostHolder>();

    public DbSet<VillagePostHolder> VillagePostHolders => Set<VillagePostHolder>();

    public DbSet<Household> Households => Set<Household>();

    public DbSet<HouseholdMember> Members => Set<HouseholdMember>();

    public DbSet<HouseholdEvent> HouseholdEvents => Set<HouseholdEvent>();

    public DbSet<DistinctPair> DistinctPairs => Set<DistinctPair>();

    public DbSet<DuplicateMerge> DuplicateMerges => Set<DuplicateMerge>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Recognition> Recognitions => Set<Recognition>();

    public DbSet<RecognitionStep> RecognitionSteps => Set<RecognitionStep>();

    public DbSet<CriterionAssessment> CriterionAssessments => Set<CriterionAssessment>();

    public DbSet<CriterionSet> CriterionSets => Set<CriterionSet>();

    public DbSet<VillagePointItem> VillagePointItems => Set<VillagePointItem>();

    public DbSet<VillagePoints> VillagePoints => Set<VillagePoints>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    /// <summary>Saves, and in the same transaction keeps the terms by which households are found.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changes = SearchIndex.ChangesOf(ChangeTracker);
        if (changes.IsNothing)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        await SearchIndex.WriteAsync(this, changes, cancellationToken);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
        if (acceptAllChangesOnSuccess)
            ChangeTracker.AcceptAllChanges();
        return saved;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        base.OnConfiguring(optionsBuilder);

        // After the migrations, so that households from before the index are found, too.
        optionsBuilder
            .UseSeeding((context, _) => CompleteAsync(context, CancellationToken.None).GetAwaiter().GetResult())
            .UseAsyncSeeding((context, _, cancellationToken) => CompleteAsync(context, cancellationToken));
    }

    private static async Task CompleteAsync(DbContext context, CancellationToken cancellationToken)
    {
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await SearchIndex.CompleteAsync((EnrollmentDbContext)context, cancellationToken);
    }
}
