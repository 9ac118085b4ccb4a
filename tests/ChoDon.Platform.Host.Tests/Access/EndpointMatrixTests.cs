using System.Net;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace ChoDon.Platform.Host.Tests.Access;

/// <summary>Every endpoint, asked by somebody of every role at every level for records near and far.</summary>
internal sealed class EndpointMatrixTests
{
    /// <summary>What is said to somebody who may send an empty form: it is wrong, it was taken, or the page takes none.</summary>
    private static readonly HttpStatusCode[] Taken =
        [HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed];

    private MatrixHouse _house = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _house = await MatrixHouse.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _house.DisposeAsync();

    [Test]
    public void Every_endpoint_stands_in_the_matrix()
    {
        var missing = Routes().Except(Rules.ByRoute.Keys);
        var gone = Rules.ByRoute.Keys.Except(Routes());

        Assert.Multiple(() =>
        {
            Assert.That(missing, Is.Empty, "endpoints that no rule covers");
            Assert.That(gone, Is.Empty, "rules whose endpoint is no more");
        });
    }

    [Test]
    public async Task Everybody_gets_of_every_page_what_the_matrix_says()
    {
        List<string> wrong = [];
        foreach (var (route, rule) in Rules.ByRoute.Where(entry => !entry.Value.IsPostOnly))
        {
            foreach (var village in TargetsOf(rule))
            {
                foreach (var person in _house.People)
                {
                    using var answer = await person.Client.GetAsync(_house.Addresses[(route, village.Id)]);
                    if (MatrixHouse.Told(answer) != _house.Expected(rule, person, village))
                        wrong.Add($"GET {route} ({village.Code}) by {person}: {MatrixHouse.Told(answer)}, expected {_house.Expected(rule, person, village)}");
                }
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task Everybody_may_send_what_the_matrix_says_and_nothing_else()
    {
        List<string> wrong = [];
        foreach (var person in _house.People)
        {
            using var form = await MatrixHouse.FormAsync(person.Client, person.IsVisitor ? "/sign-in" : "/");
            foreach (var (route, rule) in Rules.ByRoute.Where(entry => !entry.Value.EndsSession && !entry.Value.IsGetOnly))
            {
                foreach (var village in TargetsOf(rule))
                {
                    using var answer = await person.Client.PostAsync(_house.Addresses[(route, village.Id)], form);
                    var expected = _house.Expected(rule, person, village);
                    var isRight = expected switch
                    {
                        "302 to sign-in" or "403" => MatrixHouse.Told(answer) == expected,
                        "404" => MatrixHouse.Told(answer) is "404" or "405",
                        _ => Taken.Append(rule.EmptyForm).Contains(answer.StatusCode) && MatrixHouse.Told(answer) != "302 to sign-in",
                    };
                    if (!isRight)
                        wrong.Add($"POST {route} ({village.Code}) by {person}: {MatrixHouse.Told(answer)}, expected {expected}");
                }
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task Who_is_not_on_a_case_gets_no_page_of_it_and_can_send_it_nothing([Values] bool isPost, [Values("mediation", "rehabilitation")] string module)
    {
        List<string> wrong = [];
        var asked = 0;
        var routes = Rules.ByRoute.Where(entry => entry.Key.StartsWith($"m/{module}/cases/{{id:guid}}", StringComparison.Ordinal) || entry.Key.StartsWith($"m/{module}/mine/{{id:guid}}", StringComparison.Ordinal)).ToList();
        var cases = module == "mediation" ? _house.Cases : _house.HelpCases;
        foreach (var person in _house.People)
        {
            using var form = await MatrixHouse.FormAsync(person.Client, person.IsVisitor ? "/sign-in" : "/");
            foreach (var ((route, rule), village) in routes.SelectMany(_ => _house.Villages, (entry, village) => (entry, village)))
            {
                var (known, secret) = cases[village.Id];
                foreach (var address in AddressesOf(_house.Addresses[(route, village.Id)].Replace($"{known}", $"{secret}", StringComparison.Ordinal), isPost))
                {
                    using var answer = isPost ? await person.Client.PostAsync(address, form) : await person.Client.GetAsync(address);
                    var expected = _house.Expected(rule, person, village) is "200" ? "404" : _house.Expected(rule, person, village);
                    asked++;
                    if (MatrixHouse.Told(answer) != expected && !(isPost && answer.StatusCode == HttpStatusCode.BadRequest && expected == "404"))
                        wrong.Add($"{address} by {person}: {MatrixHouse.Told(answer)}, expected {expected}");
                }
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(routes, Has.Count.EqualTo(module == "mediation" ? 8 : 16));
        Assert.That(asked, Is.GreaterThan(500));

        static IEnumerable<string> AddressesOf(string address, bool isPost) => address switch
        {
            _ when address.EndsWith("/print", StringComparison.Ordinal) => [address, $"{address}?handler=Docx"],
            _ when isPost && Guid.TryParse(address.Split('/')[^1], out _) =>
                (address.StartsWith("/m/mediation", StringComparison.Ordinal) ? new[] { "Kept", "RemoveParty", "RemoveSession", "Reopen" } : ["Done"]).Select(handler => $"{address}?handler={handler}&followUpId={Guid.Empty}&partyId={Guid.Empty}&sessionId={Guid.Empty}&stepId={Guid.Empty}&isKept=true"),
            _ when isPost && address.EndsWith("/people", StringComparison.Ordinal) => new[] { "", "Remove", "Restrict", "Lift" }.Select(handler => $"{address}?handler={handler}&personId={Guid.Empty}"),
            _ when isPost && address.EndsWith("/rights", StringComparison.Ordinal) => new[] { "", "Answer", "Export" }.Select(handler => $"{address}?handler={handler}"),
            _ when isPost && address.EndsWith("/transfer", StringComparison.Ordinal) => new[] { "", "TakeBack" }.Select(handler => $"{address}?handler={handler}"),
            _ when isPost && address.EndsWith("/referrals", StringComparison.Ordinal) => new[] { "", "End" }.Select(handler => $"{address}?handler={handler}"),
            _ when isPost && address.EndsWith("/approve", StringComparison.Ordinal) => new[] { "", "Approve" }.Select(handler => $"{address}?handler={handler}"),
            _ => [address],
        };
    }

    private IEnumerable<string> Routes() => _house.Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Distinct();

    private IEnumerable<Unit> TargetsOf(Rule rule) => rule.Target switch
    {
        Target.None => _house.Villages.Take(1),
        Target.Village => _house.Villages,
        Target.Commune => [_house.Commune],
        _ => _house.Villages.Append(_house.Commune),
    };
}
