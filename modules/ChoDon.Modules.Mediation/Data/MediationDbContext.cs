using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Mediation.Data;

[ModuleData(MediationModule.Id, Prefix)]
internal sealed class MediationDbContext(DbContextOptions<MediationDbContext> options) : ModuleDbContext(options)
{
    public const string Prefix = "med_";

    public DbSet<MediationCase> Cases => Set<MediationCase>();

    public DbSet<CasePerson> People => Set<CasePerson>();

    public DbSet<CaseParty> Parties => Set<CaseParty>();

    public DbSet<DisputeKind> DisputeKinds => Set<DisputeKind>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<MediationSession> Sessions => Set<MediationSession>();

    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();
}
