using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.EditRole;
using ChoDon.Platform.Core.Grants.EndGrant;
using ChoDon.Platform.Core.Grants.GiveGrant;
using ChoDon.Platform.Core.Modules;
using ChoDon.Testing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Grants;

/// <summary>The seeded units, roles and people with names made up, on a database of their own.</summary>
internal sealed class GrantsHarness : IDisposable
{
    public const string ViewCases = HandModules.ModuleId + ".cases.view";

    private readonly Dictionary<string, Guid> _people = [];

    public GrantsHarness(DatabaseProvider provider)
    {
        Core = new CoreHarness(provider, builder => builder.RegisterInstance(Modules).As<IModuleCatalog>());
        Modules.Permissions.Add(new DeclaredPermission(ViewCases, "ViewCases", Stereotypes.DistrictOfficer, PermissionKind.Restricted));
    }

    public CoreHarness Core { get; }

    public HandModules Modules { get; } = new();

    public GrantBook Book => Core.Get<GrantBook>();

    public async Task PrepareAsync()
    {
        await Core.SeedAsync();
        await Core.AddVillagesAsync("02020", "Tổ 1", "Tổ 2");
        await Core.AddVillagesAsync("02023", "Thôn Một");
        await Core.Get<RoleSeeder>().SeedAsync(default);
        await Book.ReloadAsync(default);
    }

    public Unit Unit(string code) => Core.Unit(code, DateOnly.FromDateTime(Core.Now.UtcDateTime));

    public async Task<Guid> PersonAsync(string name)
    {
        if (_people.TryGetValue(name, out var known))
            return known;
        await using var context = Core.Database.NewContext();
        var account = new Account { FullName = name, Email = $"{name}@minh-hoa.example", UserName = name, NormalizedUserName = name };
        context.Users.Add(account);
        await context.SaveChangesAsync();
        return _people[name] = account.Id;
    }

    public async Task<Guid> RoleAsync(Stereotypes stereotype)
    {
        await using var context = Core.Database.NewContext();
        return await context.Roles.Where(role => role.Stereotype == stereotype).Select(role => role.Id).SingleAsync();
    }

    /// <summary>Gives as the console does, to whom and where a test needs it.</summary>
    public async Task<Guid> GivenAsync(
        string name, Stereotypes stereotype, string? unitCode, DateOnly? from = null, DateOnly? to = null)
    {
        var grant = new Grant
        {
            AccountId = await PersonAsync(name),
            RoleId = await RoleAsync(stereotype),
            UnitId = unitCode is null ? null : Unit(unitCode).Id,
            FirstDay = from ?? new DateOnly(2018, 1, 1),
            LastDay = to,
            GivenBy = "test",
            GivenAt = DateTime.UnixEpoch,
        };
        await using var context = Core.Database.NewContext();
        context.Grants.Add(grant);
        await context.Revisions.Where(row => row.Name == Revision.Grants)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Number, row => row.Number + 1));
        await context.SaveChangesAsync();
        await Book.ReloadAsync(default);
        return grant.Id;
    }

    public Task<GiveGrantResult> GiveAsync(string giver, GiveGrantCommand command) =>
        AsAsync<GiveGrantHandler, GiveGrantResult>(giver, handler => handler.HandleAsync(command, default));

    public Task<EndGrantResult> EndAsync(string ender, Guid grantId) =>
        AsAsync<EndGrantHandler, EndGrantResult>(ender, handler => handler.HandleAsync(grantId, default));

    public Task<EditRoleResult> EditRoleAsync(string editor, EditRoleCommand command) =>
        AsAsync<EditRoleHandler, EditRoleResult>(editor, handler => handler.HandleAsync(command, default));

    public void Dispose() => Core.Dispose();

    private async Task<TResult> AsAsync<THandler, TResult>(string name, Func<THandler, Task<TResult>> act)
        where THandler : notnull
    {
        await using var scope = Core.Services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().SignIn(await PersonAsync(name), name);
        return await act(scope.Resolve<THandler>());
    }
}
