using System.Net;
using System.Text.RegularExpressions;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Startup;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Mail;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Host.Tests.Pages.Accounts;

/// <summary>A running host without modules, and the people who visit it.</summary>
internal sealed partial class AccountSite : IAsyncDisposable
{
    public const string AdminEmail = "quantri@minh-hoa.example";
    public const string Password = "con suối sau nhà bà ngoại";

    private readonly List<IDisposable> _opened = [];
    private readonly PlatformHost _host;

    private AccountSite(PlatformHost host, params IDisposable[] opened)
    {
        _host = host;
        _opened.AddRange(opened);
    }

    public Uri Address => new(_host.App.Urls.First());

    public ILifetimeScope Services => _host.Services;

    /// <summary>The administrator, signed in.</summary>
    public Visitor Admin { get; private set; } = null!;

    public TestAuthenticator AdminApp { get; private set; } = null!;

    public static async Task<AccountSite> StartAsync(SmtpServer? mailServer = null, Dictionary<string, string?>? settings = null)
    {
        settings = new(settings ?? []);
        if (mailServer is not null)
        {
            settings["CHODON_Mail__Host"] = "127.0.0.1";
            settings["CHODON_Mail__Port"] = $"{mailServer.Port}";
        }

        var data = new TemporaryDirectory();
        var site = await OpenAsync(data, settings);
        site._opened.Insert(0, data);
        await site.SetUpAdministratorAsync();
        return site;
    }

    /// <summary>On a data directory that outlives the host.</summary>
    public static async Task<AccountSite> StartAsync(TemporaryDirectory data)
    {
        var site = await ReopenAsync(data);
        await site.SetUpAdministratorAsync();
        return site;
    }

    /// <summary>On a data directory where the administrator has been set up before.</summary>
    public static Task<AccountSite> ReopenAsync(TemporaryDirectory data) => OpenAsync(data, []);

    private static async Task<AccountSite> OpenAsync(TemporaryDirectory data, Dictionary<string, string?> settings)
    {
        var modules = new ModuleFolder();
        foreach (var (name, value) in settings)
            Environment.SetEnvironmentVariable(name, value);
        try
        {
            var host = await PlatformHost.BuildAsync(
                new PlatformOptions(data.FullPath, "http://127.0.0.1:0") { Modules = modules.FullPath }, CancellationToken.None);
            await host.StartAsync(CancellationToken.None);
            return new AccountSite(host, modules);
        }
        finally
        {
            foreach (var name in settings.Keys)
                Environment.SetEnvironmentVariable(name, null);
        }
    }

    public Visitor Visit()
    {
        var visitor = new Visitor(Address);
        _opened.Add(visitor);
        return visitor;
    }

    public PlatformDbContext NewContext() => Services.Resolve<PlatformDatabase>().NewContext();

    /// <summary>
    /// Invites somebody who is to administer the district, so that a second factor is a must, and gives the path of the
    /// link that the administrator sees.
    /// </summary>
    public async Task<string> InviteAsync(string fullName, string email)
    {
        await Admin.PostAsync("/admin/accounts/new", new() { ["FullName"] = fullName, ["Email"] = email, ["Language"] = "vi" });
        var link = LinkOn(Admin.Page) ?? throw new InvalidOperationException($"No link on {Admin.Path}:\n{Admin.Page}");
        await Services.Resolve<FirstGrants>().GiveAsync(
            await AccountIdAsync(email),
            "test",
            Stereotypes.DistrictAdministrator,
            Services.Resolve<IUnitDirectory>().Districts[0].Id,
            CancellationToken.None);
        return link;
    }

    /// <summary>Somebody with a password and an app, signed in.</summary>
    public async Task<(Visitor Visitor, TestAuthenticator App)> NewPersonAsync(string fullName, string email)
    {
        var link = await InviteAsync(fullName, email);
        var visitor = Visit();
        await visitor.PostAsync(link, new() { ["Password"] = Password });
        return (visitor, await SetUpAppAsync(visitor));
    }

    /// <summary>Shows the password in a new browser and, where there is an app, its code.</summary>
    public async Task<Visitor> SignInAsync(string email, TestAuthenticator? app, string password = Password, bool isShared = false)
    {
        var visitor = Visit();
        await visitor.PostAsync("/sign-in", new() { ["Email"] = email, ["Password"] = password, ["IsShared"] = isShared ? "true" : "false" });
        if (app is not null)
            await visitor.SendAsync("/sign-in/second-factor", new() { ["Code"] = await app.NextCodeAsync() });
        return visitor;
    }

    public static async Task<TestAuthenticator> SetUpAppAsync(Visitor visitor)
    {
        await visitor.GetAsync("/account/two-factor");
        var app = TestAuthenticator.On(visitor.Page);
        await visitor.SendAsync("/account/two-factor", new() { ["Code"] = await app.NextCodeAsync() });
        return app;
    }

    public static IReadOnlyList<string> RecoveryCodesOn(string page) =>
        [.. RecoveryCode().Matches(page).Select(match => match.Groups[1].Value)];

    public static string? LinkOn(string page) => ShownLink().Match(page) is { Success: true } shown ? shown.Groups[1].Value : null;

    public async Task<Guid> AccountIdAsync(string email)
    {
        await using var context = NewContext();
        return context.Users.Single(account => account.Email == email).Id;
    }

    public Task<int> SendMailAsync() => Services.Resolve<OutboxSender>().SendDueAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _host.App.StopAsync();
        await _host.DisposeAsync();
        _opened.Reverse();
        _opened.ForEach(opened => opened.Dispose());
    }

    private async Task SetUpAdministratorAsync()
    {
        Admin = Visit();
        var link = await Services.Resolve<FirstLink>().CreateAsync(CancellationToken.None);
        await Admin.PostAsync(link!, new() { ["FullName"] = "Nông Thị Quản Trị", ["Email"] = AdminEmail, ["Password"] = Password });
        AdminApp = await SetUpAppAsync(Admin);
        if (Admin.Status != HttpStatusCode.OK || RecoveryCodesOn(Admin.Page).Count == 0)
            throw new InvalidOperationException($"The administrator could not be set up: {Admin.Status} {Admin.Path}\n{Admin.Page}");
    }

    [GeneratedRegex("<code>([A-Z2-9]{4}(?:-[A-Z2-9]{4}){3})</code>")]
    private static partial Regex RecoveryCode();

    [GeneratedRegex("id=\"one-time-link\">http://[^/]+(/[^<]+)<")]
    private static partial Regex ShownLink();
}
