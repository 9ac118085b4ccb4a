using ChoDon.Modules.Enrollment.Rules;
using ChoDon.Modules.Enrollment.ShowCoverage;
using ChoDon.Modules.Enrollment.Tests.Support;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Modules.Enrollment.Tests;

/// <summary>Totals of households by ethnic group of their heads.</summary>
internal sealed class CoverageByGroupTests(DatabaseProvider provider) : RegisterTests(provider)
{
    [SetUp]
    public async Task EnrolAsync()
    {
        await Register.StartModelAsync(0);
        await EnrolAsync("02", 12);
        await EnrolAsync("09", 7);
        await EnrolAsync("08", 2);
    }

    [Test]
    public async Task The_district_s_team_sees_all()
    {
        Assert.That(await ByGroupAsync(seesSmallOnes: true), Is.EqualTo(new (string?, int?)[] { ("Tày", 12), ("Dao", 7), ("Mông", 2) }));
    }

    [Test]
    public async Task Others_see_no_small_one_and_none_from_which_it_follows()
    {
        Assert.That(await ByGroupAsync(seesSmallOnes: false), Is.EqualTo(new (string?, int?)[] { ("Tày", 12), ("Dao", null), ("Mông", null) }));
    }

    [Test]
    public async Task Where_there_is_nobody_to_hide_among_not_even_the_names_are_shown()
    {
        await Register.WithAsync(async (data, _) =>
        {
            foreach (var household in data.Households.Where(row => row.EthnicGroup == "02").ToList())
                household.DissolvedOn = Register.Clock.Today;
            data.Memberships.RemoveRange(data.Memberships.Where(row => data.Households.Any(household =>
                household.Id == row.HouseholdId && household.EthnicGroup == "02")));
            return await data.SaveChangesAsync();
        });

        Assert.That(await ByGroupAsync(seesSmallOnes: false), Is.Empty);
    }

    [Test]
    public void A_part_is_shown_to_nobody_who_sees_the_whole()
    {
        var (district, commune) = (Register.District.District, Register.District.Communes[0]);
        var below = Register.District.Tree.Subtree(commune.Id).Select(unit => unit.Id).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(SeesGroups(), Is.True, "the district as a whole");
            Register.District.Unit = commune;
            Assert.That(SeesGroups(), Is.False, "one commune, of which the rest is known");
            Register.Access.Scope = DataScope.Of(below);
            Assert.That(SeesGroups(), Is.True, "a commune to its own officer");
            Register.District.Unit = Register.District.Tree.Find(below[^1])!;
            Assert.That(SeesGroups(), Is.False, "one of that commune's villages");
        });
        Register.District.Unit = district;
    }

    private bool SeesGroups()
    {
        var villages = new DistrictVillages(Register.District, new NoHouseholds(Register.Access.Scope), Register.District, Register.Clock);
        return new ShowCoveragePage(null!, villages).SeesGroups;
    }

    private async Task<List<(string?, int?)>> ByGroupAsync(bool seesSmallOnes) =>
        [.. (await Register.WithAsync((data, villages) => new CoverageReader(data, villages, Register.VillageLister(data, villages)).ByGroupAsync(seesSmallOnes, default)))
            .Select(group => (group.Group, group.Households))];

    private async Task EnrolAsync(string group, int households)
    {
        for (var number = 0; number < households; number++)
        {
            var id = await Register.EnrolAsync($"Nông Văn {(char)('A' + number)}");
            await Register.WithAsync(async (data, _) =>
            {
                var household = (await data.Households.FindAsync(id))!;
                household.Describe(new PersonForm { EthnicGroup = group });
                return await data.SaveChangesAsync();
            });
        }
    }

    /// <summary>Somebody who may look at villages, and at no household.</summary>
    private sealed class NoHouseholds(DataScope scope) : IAccess
    {
        public DataScope Scope => scope;

        public Actor Actor => throw new NotSupportedException();

        public bool Holds(string permission, Guid unitId) => permission != Permissions.ViewHouseholds && scope.Contains(unitId);
    }
}
