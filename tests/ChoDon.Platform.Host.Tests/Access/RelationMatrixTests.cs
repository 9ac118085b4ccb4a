using ChoDon.Platform.Abstractions.Access;

namespace ChoDon.Platform.Host.Tests.Access;

/// <summary>
/// Every page of a case of rehabilitation, every kind of user, everything that somebody may be to the case: who gets it, and
/// who may send it something. A role alone opens nothing; being on the case without the role opens nothing either.
/// </summary>
internal sealed class RelationMatrixTests
{
    /// <summary>It takes nothing but that a step is done.</summary>
    private const string CasePage = "m/rehabilitation/cases/{id:guid}";

    private static readonly CaseRole?[] Relations = [null, CaseRole.Owner, CaseRole.Supervisor, CaseRole.Mentor, CaseRole.Emergency, CaseRole.Excluded];

    /// <summary>Who of the people on the case gets a page when their permissions allow it.</summary>
    private static readonly Dictionary<string, CaseRole[]> Openers = new()
    {
        [CasePage] = [CaseRole.Owner, CaseRole.Supervisor, CaseRole.Emergency],
        ["m/rehabilitation/cases/{id:guid}/reveal"] = [CaseRole.Owner, CaseRole.Supervisor, CaseRole.Emergency],
        ["m/rehabilitation/cases/{id:guid}/people"] = [CaseRole.Owner, CaseRole.Supervisor, CaseRole.Emergency],
        ["m/rehabilitation/cases/{id:guid}/approve"] = [CaseRole.Supervisor],
        ["m/rehabilitation/cases/{id:guid}/review"] = [CaseRole.Owner, CaseRole.Supervisor, CaseRole.Mentor],
        ["m/rehabilitation/mine/{id:guid}"] = [CaseRole.Mentor],
        ["m/rehabilitation/mine/{id:guid}/review"] = [CaseRole.Owner, CaseRole.Supervisor, CaseRole.Mentor],
    };

    private static readonly CaseRole[] Workers = [CaseRole.Owner, CaseRole.Supervisor];

    private MatrixHouse _house = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _house = await MatrixHouse.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _house.DisposeAsync();

    [TestCaseSource(nameof(Relations))]
    public async Task Of_a_case_everybody_gets_what_they_are_to_it_and_hold(CaseRole? relation) => await AssertAsync(relation, isHeldBack: false, isOver: false);

    [TestCase(CaseRole.Owner)]
    [TestCase(CaseRole.Mentor)]
    public async Task Who_is_held_back_gets_nothing(CaseRole relation) => await AssertAsync(relation, isHeldBack: true, isOver: false);

    [Test]
    public async Task An_emergency_that_is_over_opens_nothing() => await AssertAsync(CaseRole.Emergency, isHeldBack: false, isOver: true);

    private async Task AssertAsync(CaseRole? relation, bool isHeldBack, bool isOver)
    {
        await _house.RelateAllAsync(relation, isHeldBack, isOver ? DateTime.UnixEpoch : null);
        List<string> wrong = [];
        var asked = 0;
        foreach (var person in _house.People)
        {
            using var form = await MatrixHouse.FormAsync(person.Client, person.IsVisitor ? "/sign-in" : "/");
            foreach (var (route, rule) in Rules.ByRoute.Where(entry => entry.Key.StartsWith("m/rehabilitation/", StringComparison.Ordinal) && entry.Key.Contains("{id:guid}", StringComparison.Ordinal)))
            {
                foreach (var village in _house.Villages)
                {
                    var address = _house.Addresses[(route, village.Id)];
                    var before = _house.Expected(rule, person, village);
                    var isOpen = before == "200" && !isHeldBack && !isOver && relation is { } role && Openers.GetValueOrDefault(route, Workers).Contains(role);
                    var expected = before == "200" && !isOpen ? "404" : before;
                    using var page = await person.Client.GetAsync(address);
                    if (MatrixHouse.Told(page) != expected)
                        wrong.Add($"GET {route} ({village.Code}) by {person}: {MatrixHouse.Told(page)}, expected {expected}");
                    asked++;
                    if (rule.IsGetOnly)
                        continue;
                    using var sent = await person.Client.PostAsync(route == CasePage ? address + "?handler=Done" : address, form);
                    if (!isOpen && MatrixHouse.Told(sent) != expected)
                        wrong.Add($"POST {route} ({village.Code}) by {person}: {MatrixHouse.Told(sent)}, expected {expected}");
                    asked++;
                }
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(asked, Is.GreaterThan(1000));
    }
}
