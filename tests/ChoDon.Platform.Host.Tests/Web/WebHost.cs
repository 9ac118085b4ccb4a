using System.Net;
using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Modularity.Gate;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Modules;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>A host that serves in this process, with the module "good" among its modules, and visitors to it.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    public const string Plain = "http://127.0.0.1:0";

    private const string SecondFactor = "/account/two-factor";

    private readonly List<HttpClient> _visitors = [];
    private readonly TemporaryDirectory? _ownDirectory;
    private readonly ModuleFolder _modules = new ModuleFolder().Add("good");

    private WebHost(TemporaryDirectory? ownDirectory) => _ownDirectory = ownDirectory;

    public PlatformHost Host { get; private set; } = null!;

    public Uri Address => new(Host.App.Urls.First());

    public static async Task<WebHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, string urls = Plain, string? data = null)
    {
        var own = data is null ? new TemporaryDirectory() : null;
        var host = new WebHost(own);
        host.Host = await PlatformHost.BuildAsync(
            new PlatformOptions(data ?? own!.FullPath, urls)
            {
                Modules = host._modules.FullPath,
                Settings = settings ?? new Dictionary<string, string?>(),
            },
            CancellationToken.None);
        await host.Host.StartAsync(CancellationToken.None);
        return host;
    }

    public static Task<WebHost> StartAsync(PlatformDatabase database, string data) => StartAsync(
        new Dictionary<string, string?>
        {
            ["Database:Provider"] = $"{database.Provider}",
            ["Database:ConnectionString"] = database.ConnectionString,
        },
        data: data);

    /// <summary>A visitor of its own, who follows no redirect and believes every certificate.</summary>
    public HttpClient Visit(CookieContainer? cookies = null, Uri? address = null)
    {
        var client = new HttpClient(new HttpClientHandler
        {
            CookieContainer = cookies ?? new CookieContainer(),
            AllowAutoRedirect = false,
            ServerCertificateCustomValidationCallback = (_, _, _, _) => true,
        })
        {
            BaseAddress = address ?? Address,
        };
        _visitors.Add(client);
        return client;
    }

    /// <summary>Makes the first account, with an app for the second factor, and is signed in then.</summary>
    public async Task<HttpClient> SignInAsync(CookieContainer? cookies = null)
    {
        var client = Visit(cookies);
        var link = await Host.Services.Resolve<FirstLink>().CreateAsync(CancellationToken.None);
        using var answer = await PostAsync(client, link!, new Dictionary<string, string>
        {
            ["FullName"] = "Người quản trị",
            ["Email"] = "quantri@minh-hoa.example",
            ["Password"] = "một mật khẩu đủ dài",
        });
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.Content.ReadAsStringAsync());
        var app = TestAuthenticator.On(await client.GetStringAsync(SecondFactor));
        using var set = await PostAsync(client, SecondFactor, new Dictionary<string, string> { ["Code"] = await app.NextCodeAsync() });
        Assert.That(set.StatusCode, Is.EqualTo(HttpStatusCode.OK), await set.Content.ReadAsStringAsync());
        return client;
    }

    public async Task SwitchGoodOnAsync()
    {
        foreach (var district in Host.Services.Resolve<IUnitDirectory>().Districts)
            await Host.Services.Resolve<ModuleGate>().TurnAsync("good", district.Id, true, new Actor(null, "test"), "test", CancellationToken.None);
    }

    /// <summary>Sends a form with the token of the page at its own address, or of another page.</summary>
    public static async Task<HttpResponseMessage> PostAsync(
        HttpClient client, string path, IReadOnlyDictionary<string, string> fields, string? tokenFrom = null)
    {
        var token = await TokenAsync(client, tokenFrom ?? path);
        return await client.PostAsync(path, new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token)]));
    }

    public static async Task<string> TokenAsync(HttpClient client, string path)
    {
        return FormToken.In(await client.GetStringAsync(path)) is { Length: > 0 } token
            ? token
            : throw new InvalidOperationException($"{path} has no form.");
    }

    /// <summary>Cookies know no ports: what one host has set, another gets too.</summary>
    public async Task AssertKnowsAsync(CookieContainer cookies)
    {
        using var answer = await Visit(cookies).GetAsync("/");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await TextAsync(answer), Does.Contain("Người quản trị"));
    }

    public static async Task<string> TextAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    public async ValueTask DisposeAsync()
    {
        _visitors.ForEach(visitor => visitor.Dispose());
        await Host.App.StopAsync();
        await Host.DisposeAsync();
        _modules.Dispose();
        _ownDirectory?.Dispose();
    }
}
