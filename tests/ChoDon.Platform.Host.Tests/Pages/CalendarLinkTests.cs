using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Testing;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Calendars;
using ChoDon.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>A private link to the calendar, from making it to the day on which it opens nothing.</summary>
internal sealed partial class CalendarLinkTests
{
    private const string Calendar = "/m/campaigns/calendar";

    private TemporaryDirectory _data = null!;
    private PlatformHost _host = null!;
    private Visitor _reader = null!;
    private HttpClient _program = null!;
    private Guid _account;
    private Guid _session;

    private static Actor By { get; } = new(null, "test");

    private PlatformDatabase Database => _host.Services.Resolve<PlatformDatabase>();

    private Unit District => _host.Services.Resolve<IUnitDirectory>().Districts.Single(unit => unit.Code == "064");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _data = new TemporaryDirectory();
        await DemoTemplate.CopyToAsync(_data.FullPath);
        _host = await PlatformHost.BuildAsync(
            new PlatformOptions(_data.FullPath, "http://127.0.0.1:0", IsDemo: true)
            {
                Modules = Path.Combine(Path.GetDirectoryName(Repository.HostAssembly)!, "modules"),
            },
            CancellationToken.None);
        await _host.StartAsync(CancellationToken.None);
        _program = new HttpClient { BaseAddress = new Uri(_host.App.Urls.First()) };
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _program.Dispose();
        await _host.App.StopAsync();
        await _host.DisposeAsync();
        _data.Dispose();
    }

    [SetUp]
    public async Task AddAsync()
    {
        _reader = new Visitor(_program.BaseAddress!);
        await AddReaderAsync();
        await AddSessionAsync();
    }

    [TearDown]
    public void Leave() => _reader.Dispose();

    [Test]
    public async Task A_program_reads_it_without_signing_in_and_is_told_when_nothing_has_changed()
    {
        var link = await MakeAsync();

        using var answer = await _program.GetAsync(link);
        var planned = _session;
        var events = await CalendarReader.ReadAsync(await answer.Content.ReadAsByteArrayAsync());
        using var again = new HttpRequestMessage(HttpMethod.Get, link);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await _program.SendAsync(again);
        await AddSessionAsync();
        using var third = new HttpRequestMessage(HttpMethod.Get, link);
        third.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var changed = await _program.SendAsync(third);

        Assert.Multiple(() =>
        {
            Assert.That(answer.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/calendar; charset=utf-8"));
            Assert.That(answer.Headers.CacheControl!.ToString(), Is.EqualTo("no-store, private"));
            Assert.That(events.Count(read => read.Uid.StartsWith($"{planned}", StringComparison.Ordinal)), Is.EqualTo(1));
            Assert.That(unchanged.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
            Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        });
    }

    [Test]
    public async Task Revoked_it_is_answered_as_one_that_never_was()
    {
        var link = await MakeAsync();
        Assert.That(await StatusAsync(link), Is.EqualTo(HttpStatusCode.OK));

        await _reader.PostAsync(Calendar, [], $"{Calendar}?handler=RevokeLink");

        await AssertIsGoneAsync(link);
    }

    [Test]
    public async Task It_follows_the_grants_of_its_person()
    {
        var link = await MakeAsync();
        await ChangeAsync(context => context.Grants
            .Where(grant => grant.AccountId == _account)
            .ExecuteUpdateAsync(grant => grant.SetProperty(row => row.EndedAt, DateTime.UnixEpoch)));
        await _host.Services.Resolve<GrantBook>().ReloadAsync(default);

        await AssertIsGoneAsync(link);
    }

    [Test]
    public async Task It_opens_nothing_for_somebody_who_was_shut_out()
    {
        var link = await MakeAsync();
        await ChangeAsync(context => context.Users
            .Where(account => account.Id == _account)
            .ExecuteUpdateAsync(account => account.SetProperty(row => row.DisabledAt, DateTime.UnixEpoch)));

        await AssertIsGoneAsync(link);
    }

    [Test]
    public async Task It_opens_nothing_while_the_module_is_not_in_use()
    {
        var link = await MakeAsync();
        await _host.Services.Resolve<ModuleGate>().TurnAsync("campaigns", District.Id, false, By, "test", default);
        await AssertIsGoneAsync(link);

        await _host.Services.Resolve<ModuleGate>().TurnAsync("campaigns", District.Id, true, By, "test", default);
        Assert.That(await StatusAsync(link), Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Its_secret_stands_in_no_file()
    {
        var link = await MakeAsync();
        Assert.That(await StatusAsync(link), Is.EqualTo(HttpStatusCode.OK));
        await _reader.PostAsync(Calendar, [], $"{Calendar}?handler=RevokeLink");
        Assert.That(await StatusAsync(link), Is.EqualTo(HttpStatusCode.NotFound));
        var secret = Encoding.ASCII.GetBytes(SecretOf(link));

        var files = Directory.GetFiles(_data.FullPath, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != ".lock");
        var contents = files.ToDictionary(file => Path.GetFileName(file), Read);

        Assert.That(contents.Keys, Has.Some.EndsWith(".db").And.Some.EndsWith("-wal").And.Some.EndsWith(".log"));
        Assert.That(contents.Where(file => file.Value.AsSpan().IndexOf(secret) >= 0).Select(file => file.Key), Is.Empty);
        Assert.That(contents.Values.Any(bytes => bytes.AsSpan().IndexOf("calendar-link"u8) >= 0), Is.True, "the search finds what is there");
    }

    /// <summary>Makes a link and answers its path.</summary>
    private async Task<string> MakeAsync()
    {
        await _reader.PostAsync(Calendar, [], $"{Calendar}?handler=MakeLink");
        var address = Address().Match(_reader.Page).Groups[1].Value;
        Assert.That(address, Does.EndWith(".ics"), _reader.Page);
        Assert.That(await _reader.GetAsync(Calendar), Does.Not.Contain(SecretOf(address)), "it is shown once");
        return new Uri(address).PathAndQuery;
    }

    private async Task<HttpStatusCode> StatusAsync(string link)
    {
        using var answer = await _program.GetAsync(link);
        return answer.StatusCode;
    }

    private async Task AssertIsGoneAsync(string link)
    {
        using var gone = await _program.GetAsync(link);
        var unknown = link.Replace(SecretOf(link), new string('A', 43), StringComparison.Ordinal);
        using var never = await _program.GetAsync(unknown);
        Assert.That((gone.StatusCode, never.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await PageAsync(gone, link), Is.EqualTo(await PageAsync(never, unknown)));
    }

    /// <summary>The page without what changes with each answer, and without the address that was asked for.</summary>
    private static async Task<string> PageAsync(HttpResponseMessage answer, string link) =>
        Changing().Replace((await answer.Content.ReadAsStringAsync()).Replace(SecretOf(link), "", StringComparison.Ordinal), "");

    private static string SecretOf(string link) => Path.GetFileNameWithoutExtension(link);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private async Task AddReaderAsync()
    {
        await ChangeAsync(async context =>
        {
            _account = await context.AddAccountAsync("Người xem lịch");
            await context.AddGrantAsync(_account, Stereotypes.Reader, District.Id);
        });
        await _host.Services.Resolve<GrantBook>().ReloadAsync(default);
        await _reader.PostAsync($"/sign-in/link?token={await _host.Services.Resolve<OneTimeLinks>().CreateAsync(OneTimeLinkPurpose.SignIn, _account, default)}", []);
    }

    private Task AddSessionAsync() => ChangeAsync(context =>
    {
        _session = Guid.CreateVersion7();
        var day = TimeProvider.System.Today().AddDays(5);
        var village = _host.Services.Resolve<IUnitDirectory>().AsOf(day).Subtree(District.Id).First(unit => unit.Level == UnitLevel.Village);
        return context.Database.ExecuteSqlAsync($"INSERT INTO cmp_session (id, stamp, saved_at, unit_id, kind, state, day, languages) VALUES ({_session}, {Guid.CreateVersion7()}, {DateTime.UnixEpoch}, {village.Id}, 1, 2, {day}, 0)");
    });

    private async Task ChangeAsync(Func<PlatformDbContext, Task> change)
    {
        await using var context = Database.NewContext();
        await change(context);
    }

    [GeneratedRegex("""id="calendar-address">([^<]+)<""")]
    private static partial Regex Address();

    [GeneratedRegex("""(nonce="[^"]*"|name="__RequestVerificationToken"[^>]*>)""")]
    private static partial Regex Changing();
}
