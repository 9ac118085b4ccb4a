using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Time;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace ChoDon.Platform.Core.Tests.Accounts;

/// <summary>Accounts on a database of their own, with a clock that a test moves and a hasher that counts.</summary>
internal sealed class AccountsHouse : IDisposable
{
    public const string Password = "con suối sau nhà bà ngoại";

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    public AccountsHouse(DatabaseProvider provider)
    {
        _database = TestDatabase.Create(provider);
        Clock = new ManualClock(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(_database.Database);
        services.AddScoped(_ => _database.NewContext());
        AccountsComponent.AddAccounts(services);
        services.AddSingleton<IPasswordHasher<Account>>(Hasher);
        services.AddSingleton(Substitute.For<IAuditLog>());
        services.AddSingleton(new SessionSettings());
        services.AddSingleton<OneTimeLinks>();
        services.AddSingleton<SignInBackOff>();
        services.AddSingleton<AccountSessions>();
        services.AddSingleton<IAccess>(new HandAccess());
        services.AddSingleton(new GrantBook(_database.Database, null!, Clock));
        services.AddSingleton<GrantReach>();
        services.AddSingleton<AccountList>();
        services.AddSingleton<AccountCleanUp>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<SecondFactorSignIn>();
        _services = services.BuildServiceProvider();
    }

    public ManualClock Clock { get; }

    public CountingHasher Hasher { get; } = new();

    public PlatformDatabase Database => _database.Database;

    public PlatformDbContext NewContext() => _database.NewContext();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Does something as one request does.</summary>
    public async Task<TResult> InScopeAsync<T, TResult>(Func<T, Task<TResult>> act)
        where T : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<T>());
    }

    public async Task<Account> NewAccountAsync(string email = "an@minh-hoa.example", string fullName = "Nông Văn An")
    {
        var account = new Account { FullName = fullName, UserName = email, Email = email };
        var created = await InScopeAsync<UserManager<Account>, IdentityResult>(accounts => accounts.CreateAsync(account, Password));
        Assert.That(created.Succeeded, string.Join("; ", created.Errors.Select(error => error.Description)));
        return account;
    }

    public void Dispose()
    {
        _services.Dispose();
        _database.Dispose();
    }
}
