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
                    if (Told(answer) != Expected(rule, person, village))
                        wrong.Add($"GET {route} ({village.Code}) by {person}: {Told(answer)}, expected {Expected(rule, person, village)}");
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
                    var expected = Expected(rule, person, village);
                    var isRight = expected switch
                    {
                        "302 to sign-in" or "403" => Told(answer) == expected,
                        "404" => Told(answer) is "404" or "405",
                        _ => Taken.Append(rule.EmptyForm).Contains(answer.StatusCode) && Told(answer) != "302 to sign-in",
                    };
                    if (!isRight)
                        wrong.Add($"POST {route} ({village.Code}) by {person}: {Told(answer)}, expected {expected}");
                }
            }
        }

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task Who_is_not_on_a_case_gets_no_page_of_it_and_can_send_it_nothing([Values] bool isPost)
    {
        List<string> wrong = [];
        var asked = 0;
        var routes = Rules.ByRoute.Where(entry => entry.Key.StartsWith("m/mediation/cases/{id:guid}", StringComparison.Ordinal)).ToList();
        foreach (var person in _house.People)
        {
            using var form = await MatrixHouse.FormAsync(person.Client, person.IsVisitor ? "/sign-in" : "/");
            foreach (var ((route, rule), village) in routes.SelectMany(_ => _house.Villages, (entry, village) => (entry, village)))
            {
                var (known, secret) = _house.Cases[village.Id];
                foreach (var address in AddressesOf(_house.Addresses[(route, village.Id)].Replace($"{known}", $"{secret}", StringComparison.Ordinal), isPost))
                {
                    using var answer = isPost ? await person.Client.PostAsync(address, form) : await person.Client.GetAsync(address);
                    var expected = Expected(rule, person, village) is "200" ? "404" : Expected(rule, person, village);
                    asked++;
                    if (Told(answer) != expected && !(isPost && answer.StatusCode == HttpStatusCode.BadRequest && expected == "404"))
                        wrong.Add($"{address} by {person}: {Told(answer)}, expected {expected}");
                }
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(routes, Has.Count.EqualTo(8));
        Assert.That(asked, Is.GreaterThan(500));

        static IEnumerable<string> AddressesOf(string address, bool isPost) => address switch
        {
            _ when address.EndsWith("/print", StringComparison.Ordinal) => [address, $"{address}?handler=Docx"],
            _ when isPost && Guid.TryParse(address.Split('/')[^1], out _) =>
                new[] { "Kept", "RemoveParty", "RemoveSession", "Reopen" }.Select(handler => $"{address}?handler={handler}&followUpId={Guid.Empty}&partyId={Guid.Empty}&sessionId={Guid.Empty}&isKept=true"),
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

    private string Expected(Rule rule, Person person, Unit village)
    {
        if (rule.IsForVisitors)
            return Told(rule.Get);
        if (person.IsVisitor)
            return "302 to sign-in";
        if (rule.Permission is not { } permission)
            return Told(rule.Get);
        if (!Rules.Holders[permission].HasFlag(person.Role) || person.Role == Stereotypes.None || LevelOf(person) < rule.Reach)
            return "403";
        return rule.Target == Target.None || Covers(person, village) ? Told(rule.Get) : "404";
    }

    private static int LevelOf(Person person) => person.Unit switch
    {
        null => 2,
        MatrixHouse.District => 1,
        _ => 0,
    };

    /// <summary>What lies in another district is out of sight until one goes there, even for the whole installation's administrator.</summary>
    private bool Covers(Person person, Unit village)
    {
        var path = _house.Tree.PathUp(village.Id).Select(unit => unit.Code).ToList();
        return person.Unit is null || path.Contains(person.Unit);
    }

    private static string Told(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/sign-in?", StringComparison.Ordinal)
            ? "302 to sign-in"
            : Told(answer.StatusCode);

    private static string Told(HttpStatusCode status) => ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
