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

    public DbSet<Leaf> Leaves => Set<Leaf>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FieldNote>().HasIndex(note => note.Title).IsUnique();
        modelBuilder.Entity<Loose>();
        modelBuilder.Entity<Leaf>().HasOne<FieldNote>().WithMany().HasForeignKey(leaf => leaf.NoteId);
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

/// <summary>A row that refers to another, with a column of every kind.</summary>
internal sealed class Leaf : Entity
{
    public required Guid NoteId { get; init; }

    public DateTime At { get; init; }

    public DateTime? Until { get; init; }

    public DateOnly Day { get; init; }

    public DayOfWeek Weekday { get; init; }

    public DayOfWeek? Other { get; init; }

    public bool IsTorn { get; init; }

    public long Length { get; init; }

    public int? Width { get; init; }

    public decimal? Weight { get; init; }

    public byte[]? Scan { get; init; }

    public string? Text { get; init; }
}
