using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Architecture.Tests.BadSamples;

[ModuleData("scoring", "sco_")]
internal sealed class ScoringDbContext(DbContextOptions<ScoringDbContext> options) : ModuleDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Neighbour>();
        modelBuilder.Entity<WatchList>();
        modelBuilder.Entity<NeighbourPoints>().HasOne<Neighbour>().WithMany().HasForeignKey(row => row.NeighbourId);
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Neighbour>().ToTable("neighbour");
    }

    internal sealed class Neighbour : Entity
    {
        public int RiskScore { get; init; }

        public int DiemSo { get; init; }

        public int Points { get; init; }

        public string Underscored { get; init; } = "";
    }

    internal sealed class WatchList : Entity;

    internal sealed class NeighbourPoints : Entity
    {
        public Guid NeighbourId { get; init; }
    }
}
