using System.Net;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Modularity.Composition;
using ChoDon.Testing.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ChoDon.Platform.Modularity.Tests.Web;

internal sealed class ModulePagesTests
{
    private ModuleFolder _folder = null!;
    private ModuleServer _server = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _folder = new ModuleFolder();
        foreach (var id in ModuleFolder.AllTestModules)
            _folder.Add(id);
        _server = await ModuleServer.StartAsync(_folder);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Test]
    public async Task A_module_page_reads_its_own_tables_library_and_words()
    {
        var page = WebUtility.HtmlDecode(await _server.Client.GetStringAsync("/m/good/notes"));

        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("<h1>Ghi chú</h1>"));
            Assert.That(page, Does.Contain("<p id=\"greeting\">Xin chào good</p>"));
            Assert.That(page, Does.Contain("<p id=\"notes\">0</p>"));
        });
    }

    [Test]
    public async Task A_module_page_speaks_the_readers_language()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/m/good/notes");
        request.Headers.AcceptLanguage.ParseAdd("en-GB");

        using var answer = await _server.Client.SendAsync(request);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("<h1>Notes</h1>"));
    }

    [TestCase("/m/good", "<h1>good</h1>")]
    [TestCase("/m/good/count", "0")]
    [TestCase("/m/good/assets/good.css", "accent-color")]
    public async Task What_a_module_brings_is_served_under_its_own_address(string address, string content) =>
        Assert.That(await _server.Client.GetStringAsync(address), Does.Contain(content));

    [TestCase("/m/good/assets/../module.json")]
    [TestCase("/m/good/assets/%2e%2e/module.json")]
    [TestCase("/m/good/assets/..%2fmodule.json")]
    [TestCase("/m/good/assets/missing.css")]
    [TestCase("/good/notes")]
    [TestCase("/notes")]
    [TestCase("/m/area-thief/elsewhere")]
    [TestCase("/m/good/elsewhere")]
    public async Task What_is_not_a_modules_own_is_not_found(string address)
    {
        using var answer = await _server.Client.GetAsync(address);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_page_with_the_route_of_the_home_page_or_of_another_module_lands_under_its_own_module()
    {
        Assert.Multiple(async () =>
        {
            Assert.That(await _server.Client.GetStringAsync("/"), Is.EqualTo("home"));
            Assert.That(await _server.Client.GetStringAsync("/m/good/notes"), Does.Not.Contain("route-thief"));
            Assert.That(await _server.Client.GetStringAsync("/m/route-thief"), Does.Contain("route-thief"));
            Assert.That(await _server.Client.GetStringAsync("/m/route-thief/m/good/notes"), Does.Contain("route-thief"));
        });
    }

    [Test]
    public void Every_endpoint_of_a_module_is_tagged_with_it()
    {
        var endpoints = _server.Sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith("m/", StringComparison.Ordinal))
            .ToList();

        Assert.Multiple(() =>
        {
            Assert.That(endpoints.Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/')), Is.EquivalentTo(new[]
            {
                "m/good", "m/good/Index", "m/good/notes", "m/good/count", "m/good/fails", "m/good/echo", "m/good/assets/{**path}", "m/route-thief", "m/route-thief/m/good/notes",
            }));
            Assert.That(endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<ModuleEndpoint>()?.ModuleId), Is.EqualTo(
                endpoints.Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').Split('/')[1])));
            Assert.That(() => TaggedEndpoints.Require(_server.Sources, _server.Catalog), Throws.Nothing);
        });
    }

    [Test]
    public void An_untagged_endpoint_of_a_module_stops_the_start()
    {
        var method = _server.Catalog.All.Single(module => module.Id == "good").Declaration!.Jobs.Single().JobType.GetMethod("RunAsync")!;
        var untagged = new RouteEndpointBuilder(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse("/loose"), 0)
        {
            DisplayName = "loose",
        };
        untagged.Metadata.Add(method);

        Assert.That(
            () => TaggedEndpoints.Require([new DefaultEndpointDataSource(untagged.Build())], _server.Catalog),
            Throws.InvalidOperationException.With.Message.Contains("'loose' belongs to a module but bears no ModuleEndpoint"));
    }

    [Test]
    public void Modules_that_do_not_come_up_leave_the_others_ready() =>
        Assert.That(
            _server.Catalog.All.Where(module => module.State == ModuleState.Ready).Select(module => module.Id),
            Is.EquivalentTo(new[] { "good", "dependent", "route-thief" }));
}
