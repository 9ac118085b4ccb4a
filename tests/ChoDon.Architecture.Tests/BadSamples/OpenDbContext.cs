using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Architecture.Tests.BadSamples;

/// <summary>A register with rows that anybody would see.</summary>
[ModuleData("open", "opn_")]
internal sealed class OpenDbContext(DbContextOptions<OpenDbContext> options) : ModuleDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Stray>();
        modelBuilder.Entity<Bare>();
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Bare>().HasQueryFilter(ScopeFilter, null);
    }
}

internal sealed class Stray : Entity;

internal sealed class Bare : Entity, IUnitRecord
{
    public required Guid UnitId { get; init; }
}
