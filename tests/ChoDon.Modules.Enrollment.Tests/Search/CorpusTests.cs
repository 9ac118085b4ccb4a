using ChoDon.Modules.Enrollment.Data;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;

namespace ChoDon.Modules.Enrollment.Tests.Search;

/// <summary>
/// 5,000 names in the register, heads and members, and for each kind of typing the right household among the first ten
/// in at least 99 of 100 cases. The suite shares a part of the names out among the kinds; with CHODON_SEARCH_CORPUS=whole
/// each kind takes all of them.
/// </summary>
[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class CorpusTests(DatabaseProvider provider)
{
    private const int MembersEach = 1;
    private const int Shown = 10;

    private static readonly bool Whole = Environment.GetEnvironmentVariable("CHODON_SEARCH_CORPUS") == "whole";

    private readonly InventedCorpus _corpus = new();
    private readonly Dictionary<string, Guid> _households = [];
    private Register _register = null!;

    private int Step => Whole ? 1 : InventedCorpus.Size * Enum.GetValues<InventedCorpus.Variant>().Length / (provider == DatabaseProvider.Sqlite ? 1_500 : 600);

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        _register = new Register(provider);
        await _register.WithAsync(async (data, _) =>
        {
            var now = _register.Clock.GetUtcNow().UtcDateTime;
            foreach (var names in _corpus.Names.Chunk(1 + MembersEach))
            {
                var unit = _register.Village(_households.Count % TestDistrict.VillageCount);
                var household = new Household { UnitId = unit, SavedAt = now }.NameHead(names[0]);
                data.Households.Add(household);
                data.Members.AddRange(names.Skip(1).Select((name, position) => new HouseholdMember
                {
                    HouseholdId = household.Id,
                    UnitId = unit,
                    Name = name,
                    Position = position,
                }));
                foreach (var name in names)
                    _households.Add(name, household.Id);
            }

            await data.SaveChangesAsync();
            await data.RefreshStatisticsAsync(default);
            return 0;
        });
    }

    [OneTimeTearDown]
    public void Close() => _register.Dispose();

    [TestCase(InventedCorpus.Variant.WithoutMarks)]
    [TestCase(InventedCorpus.Variant.Decomposed)]
    [TestCase(InventedCorpus.Variant.OneTypo)]
    [TestCase(InventedCorpus.Variant.OneTypoWithMarks)]
    [TestCase(InventedCorpus.Variant.OtherTonePlace)]
    [TestCase(InventedCorpus.Variant.Reversed)]
    public async Task The_right_household_is_among_the_first_ten(InventedCorpus.Variant variant)
    {
        List<string> missed = [];
        var asked = 0;
        for (var number = Whole ? 0 : (int)variant; number < InventedCorpus.Size; number += Step, asked++)
        {
            var name = _corpus.Names[number];
            var typed = InventedCorpus.Typed(name, number, variant);
            if (!(await FirstAsync(typed)).Contains(_households[name]))
                missed.Add($"{name}: {typed}");
        }

        var found = 1 - ((double)missed.Count / asked);
        await TestContext.Out.WriteLineAsync($"{provider}, {variant}: {found:P2} of {asked}");
        Assert.That(found, Is.GreaterThanOrEqualTo(0.99), string.Join('\n', missed));
    }

    private async Task<IEnumerable<Guid>> FirstAsync(string typed) =>
        (await _register.ListAsync(new(Search: typed, State: ListHouseholds.HouseholdState.All))).Rows.Take(Shown).Select(row => row.Id);
}
