using System.Net;
using System.Text.Json;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Testing;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>
/// Each module that there is switched off alone, and every pair of them: nothing of it is left, and all the others work.
/// Whoever adds a module has it tested here.
/// </summary>
internal sealed class ModulesApartTests
{
    private static readonly string[] WholePages = ["/", "/figures", "/figures/past", "/figures/past/new", "/notices", "/admin/jobs", "/account/reminders"];

    private TemporaryDirectory _data = null!;
    private PlatformHost _host = null!;
    private Visitor _visitor = null!;

    public static IEnumerable<string[]> OffTogether()
    {
        string[] ids =
        [
            .. Directory.EnumerateFiles(Repository.PathTo("modules"), "module.json", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(Path.GetDirectoryName(file))!.StartsWith("ChoDon.Modules.", StringComparison.Ordinal))
                .Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("id").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
        return ids.Select(id => new[] { id }).Concat(from one in ids from other in ids where string.CompareOrdinal(one, other) < 0 select new[] { one, other });
    }

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _data = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(_data.FullPath);
        _host = await PlatformHost.BuildAsync(
            new PlatformOptions(_data.FullPath, "http://127.0.0.1:0", IsDemo: true)
            {
                Modules = Path.Combine(Path.GetDirectoryName(Repository.HostAssembly)!, "modules"),
                Settings = new Dictionary<string, string?> { ["Web:RequestsPerMinute"] = "100000" },
            },
            CancellationToken.None);
        await _host.StartAsync(CancellationToken.None);
        _visitor = new Visitor(new Uri(_host.App.Urls.First()));
        await SignInAsync();
        Assert.That(_host.Services.Resolve<IModuleCatalog>().Ready.Select(module => module.Id), Is.SupersetOf(OffTogether().SelectMany(ids => ids).Distinct()));
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _visitor.Dispose();
        await _host.App.StopAsync();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    [TestCaseSource(nameof(OffTogether))]
    public async Task Nothing_of_them_is_left_and_the_others_work(params string[] off)
    {
        await TurnAsync(off, on: false);
        var turned = off;
        off = [.. off, .. WithoutThem(off)];
        try
        {
            await AssertPagesAsync(off);
            foreach (var page in WholePages)
            {
                var html = await _visitor.GetAsync(page);
                Assert.That(_visitor.Status, Is.EqualTo(HttpStatusCode.OK), page);
                foreach (var id in off)
                    Assert.That(Traces(id).Where(trace => html.Contains(trace, StringComparison.Ordinal)), Is.Empty, $"{id} on {page}");
            }

            await AssertFiguresAsync(off);
        }
        finally
        {
            await TurnAsync(turned, on: true);
        }
    }

    /// <summary>Modules that need one of these and are closed where it is.</summary>
    private IEnumerable<string> WithoutThem(string[] off) =>
        _host.Services.Resolve<IModuleCatalog>().Ready.Where(module => module.Manifest!.Dependencies.Keys.Any(off.Contains)).Select(module => module.Id).Except(off);

    [Test]
    public async Task What_is_looked_for_is_there_while_a_module_is_on()
    {
        var home = await _visitor.GetAsync("/");
        var figures = await _visitor.GetAsync("/figures?Month=2019-05");
        foreach (var id in OffTogether().SelectMany(ids => ids).Distinct())
        {
            Assert.That(home, Does.Contain(Traces(id)[0]), $"menu and boxes of {id}");
            Assert.That(figures, Does.Contain(Traces(id)[0]), $"figures of {id}");
        }
    }

    /// <summary>Somebody who keeps the district's registers and its switches.</summary>
    private async Task SignInAsync()
    {
        Guid account;
        await using (var context = _host.Services.Resolve<PlatformDatabase>().NewContext())
        {
            var district = _host.Services.Resolve<IUnitDirectory>().Districts.Single(unit => unit.Code == "064").Id;
            account = await context.AddAccountAsync("Người thử");
            await context.AddGrantAsync(account, Stereotypes.DistrictOfficer, district);
            await context.AddGrantAsync(account, Stereotypes.DistrictAdministrator, district);
            await context.AddGrantAsync(account, Stereotypes.VillageLeader, district);
        }

        await _host.Services.Resolve<GrantBook>().ReloadAsync(default);
        var token = await _host.Services.Resolve<OneTimeLinks>().CreateAsync(OneTimeLinkPurpose.SignIn, account, default);
        await _visitor.PostAsync($"/sign-in/link?token={token}", []);
        Assert.That(await _visitor.GetAsync("/"), Does.Contain("Người thử"));
    }

    /// <summary>
    /// What a module leaves on pages. Its settings and the schedules of its jobs stay, whose runs are skipped: an administrator
    /// may set them before it is switched on.
    /// </summary>
    private static string[] Traces(string id) => [$"\"/m/{id}/", $"/imports/{id}."];

    private async Task AssertPagesAsync(string[] off)
    {
        foreach (var (id, path) in PagesOfModules())
        {
            await _visitor.GetAsync(path);
            if (off.Contains(id))
                Assert.That(_visitor.Status, Is.EqualTo(HttpStatusCode.NotFound), path);
            else
                Assert.That(_visitor.Status, Is.EqualTo(HttpStatusCode.OK), path);
        }
    }

    private async Task AssertFiguresAsync(string[] off)
    {
        using var document = JsonDocument.Parse(await _visitor.GetAsync("/api/figures"));
        foreach (var figure in document.RootElement.GetProperty("figures").EnumerateArray())
        {
            var isOff = off.Contains(figure.GetProperty("module").GetString());
            var name = figure.GetProperty("key").GetString();
            Assert.That(figure.GetProperty("status").GetString(), isOff ? Is.EqualTo("NotInUse") : Is.EqualTo("PartMonth"), name);
            Assert.That(figure.GetProperty("value").ValueKind, isOff ? Is.EqualTo(JsonValueKind.Null) : Is.EqualTo(JsonValueKind.Number), name);
            if (isOff)
                Assert.That(figure.GetProperty("records").ValueKind, Is.EqualTo(JsonValueKind.Null), name);
        }

        using var past = JsonDocument.Parse(await _visitor.GetAsync("/api/figures?from=2020-01&to=2020-05"));
        Assert.That(
            past.RootElement.GetProperty("figures").EnumerateArray()
                .Where(figure => off.Contains(figure.GetProperty("module").GetString()) && figure.GetProperty("records").ValueKind != JsonValueKind.Null)
                .Select(figure => figure.GetProperty("key").GetString()),
            Is.Empty,
            "a number of the time before may stay, its link may not");
    }

    /// <summary>Pages without a key in their address; files are left out.</summary>
    private IEnumerable<(string Id, string Path)> PagesOfModules() =>
        from endpoint in _host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        let route = endpoint.RoutePattern.RawText!.TrimStart('/')
        where route.StartsWith("m/", StringComparison.Ordinal) && !route.Contains("export", StringComparison.Ordinal)
        let path = System.Text.RegularExpressions.Regex.Replace(route, @"/\{[^}]*\?\}", "")
        where !path.Contains('{', StringComparison.Ordinal)
        select (route.Split('/')[1], "/" + path);

    private async Task TurnAsync(IEnumerable<string> ids, bool on)
    {
        foreach (var district in _host.Services.Resolve<IUnitDirectory>().Districts)
        {
            foreach (var id in ids)
                await _host.Services.Resolve<ModuleGate>().TurnAsync(id, district.Id, on, new Actor(null, "test"), "test", CancellationToken.None);
        }
    }
}
