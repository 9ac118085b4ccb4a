using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Units;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Grants;

/// <summary>One database into which a test puts one world after another, with the real book of grants over it.</summary>
internal sealed class ScopeHouse : IUnitDirectory, IDisposable
{
    private const string Permission = "rows.view";

    private readonly TestDatabase _database;
    private readonly GrantBook _book;
    private readonly Account _person = new() { FullName = "An", UserName = "an", NormalizedUserName = "AN" };
    private readonly Role _seeing = new() { NameVi = "Xem", NameEn = "Sees" };
    private readonly Role _blind = new() { NameVi = "Không xem", NameEn = "Does not" };
    private UnitTree _tree = new(DateOnly.MinValue, []);

    public ScopeHouse(DatabaseProvider provider)
    {
        _database = TestDatabase.Create(provider);
        var clock = new ManualClock(new DateTimeOffset(2020, 5, 11, 5, 0, 0, TimeSpan.Zero));
        _book = new GrantBook(_database.Database, new Territory(this, _database.Database, clock), clock);
        using var platform = _database.NewContext();
        platform.Users.Add(_person);
        platform.Roles.AddRange(_seeing, _blind);
        platform.RolePermissions.Add(new RolePermission { RoleId = _seeing.Id, Permission = Permission });
        platform.SaveChanges();
        using var rows = new RowsContext(Options<RowsContext>());
        rows.Database.ExecuteSqlRaw(rows.Database.GenerateCreateScript().Split(';')
            .Single(statement => statement.Contains("CREATE TABLE rows_row", StringComparison.Ordinal) || statement.Contains("CREATE TABLE \"rows_row\"", StringComparison.Ordinal)));
    }

    public HandAccess Everything { get; } = new();

    public IReadOnlyList<Unit> Districts => [.. _tree.AtLevel(UnitLevel.District)];

    public UnitTree AsOf(DateOnly date) => _tree;

    public DbContextOptions<TContext> Options<TContext>()
        where TContext : ModuleDbContext => _database.Database.OptionsFor<TContext>("rows_");

    public ScopeWorld Prepare(int seed)
    {
        var world = new ScopeWorld(new Random(seed), _person.Id, _seeing.Id, _blind.Id);
        _tree = new UnitTree(new DateOnly(2020, 5, 11), world.Units);
        using var platform = _database.NewContext();
        platform.Grants.ExecuteDelete();
        platform.UnitPaths.ExecuteDelete();
        platform.Units.AddRange(world.Units.Select(unit => new AdministrativeUnit { Id = unit.Id, Key = unit.Code }));
        platform.UnitPaths.AddRange(world.Units.Select(unit => new UnitPath
        {
            AncestorId = unit.Id,
            UnitId = unit.Id,
            ValidFrom = unit.ValidFrom,
            ValidTo = DateOnly.MaxValue,
        }));
        platform.Grants.AddRange(world.Grants);
        platform.Revisions.Single(row => row.Name == Revision.Grants).Number++;
        platform.SaveChanges();
        using var rows = Everything.In(new RowsContext(Options<RowsContext>()));
        rows.Rows.ExecuteDelete();
        rows.Rows.AddRange(world.Rows);
        rows.SaveChanges();
        return world;
    }

    /// <summary>The world's person, as a page that asks for the permission sees them.</summary>
    public IAccess Enter(ScopeWorld world)
    {
        _book.ReloadAsync(CancellationToken.None).GetAwaiter().GetResult();
        var access = new CurrentAccess(_book);
        access.SignIn(_person.Id, _person.FullName);
        access.Open(_book.ScopeOf(_person.Id, Permission, world.District.Id));
        return access;
    }

    public void Dispose() => _database.Dispose();
}
