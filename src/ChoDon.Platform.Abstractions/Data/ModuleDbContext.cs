using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>
/// A module's part of the one database: its tables carry its prefix, its migrations have a history of their own,
/// and it sees the host's unit paths.
/// </summary>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The module's id.</summary>
    public abstract string ModuleId { get; }

    /// <summary>What the names of its tables begin with, e.g. <c>enr_</c>.</summary>
    public abstract string TablePrefix { get; }

    /// <summary>Which unit lies below which, and when. Read only.</summary>
    public IQueryable<UnitPath> UnitPaths => Set<UnitPath>().AsNoTracking();

    /// <summary>
    /// Marks the module's figures of a village stale, to be saved with the change that caused it.
    /// </summary>
    /// <param name="unitId">The village.</param>
    /// <param name="from">A day of the first month touched.</param>
    /// <param name="to">A day of the last month touched; null when all later months change, as with a stock.</param>
    public void MarkFiguresStale(Guid unitId, DateOnly from, DateOnly? to = null) =>
        Set<FigureChange>().Add(new FigureChange
        {
            ModuleId = ModuleId,
            UnitId = unitId,
            FromMonth = Month.Of(from).FirstDay,
            ToMonth = to is { } last ? Month.Of(last).FirstDay : DateOnly.MaxValue,
        });

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RowStamps.Renew(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RowStamps.Renew(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StorageConventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        StorageConventions.NameTables(modelBuilder, TablePrefix);
        modelBuilder.Entity<UnitPath>(path =>
        {
            path.ToTable(PlatformTables.UnitPath, table => table.ExcludeFromMigrations());
            path.HasKey(row => new { row.AncestorId, row.UnitId, row.ValidFrom });
        });
        modelBuilder.Entity<FigureChange>().ToTable(PlatformTables.FigureChange, table => table.ExcludeFromMigrations());
    }
}
