using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Audit;

/// <summary>A module's context with two kinds of rows.</summary>
[ModuleData("notebook", "nbk_")]
internal sealed class NotebookDbContext(DbContextOptions<NotebookDbContext> options) : ModuleDbContext(options)
{
    public DbSet<FieldNote> Notes => Set<FieldNote>();

    public DbSet<Loose> Loose => Set<Loose>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FieldNote>().HasIndex(note => note.Title).IsUnique();
        modelBuilder.Entity<Loose>();
        base.OnModelCreating(modelBuilder);
    }
}

internal sealed class FieldNote : Entity, IUnitRecord
{
    public required Guid UnitId { get; init; }

    public required string Title { get; set; }

    public string? Text { get; set; }
}

/// <summary>A row of no unit.</summary>
internal sealed class Loose : Entity
{
    public int Number { get; set; }
}
