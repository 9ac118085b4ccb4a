using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Grants;

internal sealed class Row : Entity, IUnitRecord
{
    public required Guid UnitId { get; set; }

    public required string Words { get; set; }
}

/// <summary>A module's context with one table.</summary>
[ModuleData("rows", "rows_")]
internal class RowsContext(DbContextOptions options) : ModuleDbContext(options)
{
    public DbSet<Row> Rows => Set<Row>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Row>();
        base.OnModelCreating(modelBuilder);
    }
}

/// <summary>The same without the filter, to see that the tests would notice.</summary>
[ModuleData("rows", "rows_")]
internal sealed class UnfilteredRowsContext(DbContextOptions<UnfilteredRowsContext> options) : RowsContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Row>().HasQueryFilter(ScopeFilter, null);
    }
}
