using System.Reflection;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Data;

/// <summary>
/// A module's part of the one database: its tables carry its prefix, its migrations have a history of their own,
/// and it sees the host's unit paths and the kinds of areas of villages. Bears <see cref="ModuleDataAttribute"/>. Of its own rows it sees, and saves,
/// only those of units in the scope of whoever is at work.
/// </summary>
public abstract class ModuleDbContext : DbContext
{
    /// <summary>The name of the filter by scope.</summary>
    public const string ScopeFilter = "scope";

    /// <summary>The name of the filter by the people on a case.</summary>
    public const string PeopleFilter = "people";

    private static readonly MethodInfo CaseFilterMethod = Method(nameof(FilterCaseByPeople));

    private static readonly MethodInfo PartFilterMethod = Method(nameof(FilterPartByPeople));

    private static readonly MethodInfo ReservedFilterMethod = Method(nameof(FilterReservedByPeople));

    private static readonly MethodInfo FilterMethod = Method(nameof(FilterByScope));

    private static readonly MethodInfo SharedFilterMethod = Method(nameof(FilterByScopeBelow));

    private readonly ModuleDataAttribute _owner;

    /// <summary>Made by the host, with options for the configured database.</summary>
    protected ModuleDbContext(DbContextOptions options)
        : base(options) => _owner = ModuleDataAttribute.Of(GetType());

    /// <summary>Who is at work. Until the host says so, nobody is, and there are no rows.</summary>
    public IAccess Access { get; internal set; } = NoAccess.Instance;

    /// <summary>Says until when somebody may see a case.</summary>
    internal TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Which unit lies below which, and when. Read only.</summary>
    public IQueryable<UnitPath> UnitPaths => Set<UnitPath>().AsNoTracking();

    /// <summary>What kinds of areas villages are, and when. The module that registers villages writes them; others read.</summary>
    public DbSet<VillageTag> VillageTags => Set<VillageTag>();

    /// <summary>The reason that was given for what is saved next; it stands in the audit log with each row.</summary>
    public string? Reason { get; set; }

    /// <summary>Keys of a unit and all units below it on the day, for a subquery.</summary>
    public IQueryable<Guid> UnitsBelow(Guid unitId, DateOnly day) =>
        UnitPaths
            .Where(path => path.AncestorId == unitId && path.ValidFrom <= day && path.ValidTo >= day)
            .Select(path => path.UnitId);

    /// <summary>Tags that villages bear on the day.</summary>
    public IQueryable<VillageTag> TagsOn(DateOnly day) =>
        VillageTags.AsNoTracking()
            .Where(tag => tag.FirstDay <= day && (tag.LastDay == null || tag.LastDay >= day));

    /// <summary>
    /// Gives the record a new stamp even when only rows that belong to it change, so that two people who change
    /// them at once meet at the stamp.
    /// </summary>
    public void MarkSaved(SavedRecord record, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(record);
        record.SavedAt = at;
        Entry(record).Property(nameof(SavedRecord.SavedAt)).IsModified = true;
    }

    /// <summary>
    /// Marks the module's figures of a village stale, to be saved with the change that caused it.
    /// </summary>
    /// <param name="unitId">The village.</param>
    /// <param name="from">A day of the first month touched.</param>
    /// <param name="to">A day of the last month touched; null when all later months change, as with a stock.</param>
    public void MarkFiguresStale(Guid unitId, DateOnly from, DateOnly? to = null) =>
        Set<FigureChange>().Add(new FigureChange
        {
            ModuleId = _owner.ModuleId,
            UnitId = unitId,
            FirstDay = Month.Of(from).FirstDay,
            LastDay = to is { } last ? Month.Of(last).LastDay : DateOnly.MaxValue,
        });

    private bool SeesEverything => Access.Scope.IsUnlimited;

    // Who is no person with an account is on no case; the host's own jobs see everything.
    private Guid? Person => Access.Actor.AccountId;

    private DateTime Now => Time.UtcNow();

    private IEnumerable<Guid> SeenUnits => Access.Scope.UnitIds;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StorageConventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        modelBuilder.Entity<UnitPath>().HasKey(path => new { path.AncestorId, path.UnitId, path.ValidFrom });
        modelBuilder.Entity<FigureChange>();
        modelBuilder.Entity<VillageTag>();
        StorageConventions.NameTables(modelBuilder, _owner.TablePrefix);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(entity => typeof(IUnitRecord).IsAssignableFrom(entity.ClrType)))
        {
            foreach (var filter in FiltersFor(entity.ClrType))
                filter.MakeGenericMethod(entity.ClrType).Invoke(this, [modelBuilder]);
        }

        // The host's tables keep the host's names, and the host alone migrates them.
        modelBuilder.Entity<UnitPath>().ToTable(PlatformTables.UnitPath, table => table.ExcludeFromMigrations());
        modelBuilder.Entity<FigureChange>().ToTable(PlatformTables.FigureChange, table => table.ExcludeFromMigrations());
        modelBuilder.Entity<VillageTag>().ToTable(PlatformTables.VillageTag, table => table.ExcludeFromMigrations());
    }

    // Members of the context in a filter are read anew for every query.
    private void FilterByScope<TRow>(ModelBuilder model)
        where TRow : class, IUnitRecord =>
        model.Entity<TRow>().HasQueryFilter(ScopeFilter, row => SeesEverything || SeenUnits.Contains(row.UnitId));

    private void FilterByScopeBelow<TRow>(ModelBuilder model)
        where TRow : class, ISharedBelow =>
        model.Entity<TRow>().HasQueryFilter(ScopeFilter, row =>
            SeesEverything || Set<UnitPath>().Any(path => path.AncestorId == row.UnitId && SeenUnits.Contains(path.UnitId)));

    private void FilterCaseByPeople<TCase>(ModelBuilder model)
        where TCase : class, IRestrictedCase =>
        FilterByPeople<TCase>(model, nameof(IRestrictedCase.Id), CaseRole.Excluded);

    private void FilterPartByPeople<TPart>(ModelBuilder model)
        where TPart : class, IRestrictedPart =>
        FilterByPeople<TPart>(model, nameof(IRestrictedPart.CaseId), CaseRole.Excluded);

    private void FilterReservedByPeople<TPart>(ModelBuilder model)
        where TPart : class, IReservedPart =>
        FilterByPeople<TPart>(model, nameof(IRestrictedPart.CaseId), CaseRole.Mentor);

    // What keeps a person from a case; CasePerson.Sees says the same of a row that was read.
    private void FilterByPeople<TRow>(ModelBuilder model, string caseId, CaseRole kept)
        where TRow : class =>
        model.Entity<TRow>().HasQueryFilter(PeopleFilter, row => SeesEverything || Set<CasePerson>().Any(person =>
            person.CaseId == EF.Property<Guid>(row, caseId)
            && person.AccountId == Person
            && person.Role != CaseRole.Excluded
            && person.Role != kept
            && !person.IsHeldBack
            && (person.Until == null || person.Until > Now)));

    private static IEnumerable<MethodInfo> FiltersFor(Type row)
    {
        yield return typeof(ISharedBelow).IsAssignableFrom(row) ? SharedFilterMethod : FilterMethod;
        if (typeof(IRestrictedCase).IsAssignableFrom(row))
            yield return CaseFilterMethod;
        if (typeof(IReservedPart).IsAssignableFrom(row))
            yield return ReservedFilterMethod;
        else if (typeof(IRestrictedPart).IsAssignableFrom(row))
            yield return PartFilterMethod;
    }

    private static MethodInfo Method(string name) =>
        typeof(ModuleDbContext).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
}
