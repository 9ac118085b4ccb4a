using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Rehabilitation.Data;

[ModuleData(RehabilitationModule.Id, Prefix)]
internal sealed class RehabilitationDbContext(DbContextOptions<RehabilitationDbContext> options) : ModuleDbContext(options)
{
    public const string Prefix = "reh_";

    public DbSet<RehabilitationCase> Cases => Set<RehabilitationCase>();

    public DbSet<CasePerson> People => Set<CasePerson>();

    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();

    public DbSet<ErasureItem> ErasureItems => Set<ErasureItem>();

    public DbSet<ErasureList> ErasureLists => Set<ErasureList>();

    public DbSet<FrozenCount> FrozenCounts => Set<FrozenCount>();

    public DbSet<Goal> Goals => Set<Goal>();

    public DbSet<GoalStep> Steps => Set<GoalStep>();

    public DbSet<HelpedPerson> HelpedPeople => Set<HelpedPerson>();

    public DbSet<Mentorship> Mentors => Set<Mentorship>();

    public DbSet<MonthlyReview> Reviews => Set<MonthlyReview>();

    public DbSet<Need> Needs => Set<Need>();

    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<Stay> Stays => Set<Stay>();

    public DbSet<TransferOffer> TransferOffers => Set<TransferOffer>();

    public DbSet<Visit> Visits => Set<Visit>();
}
