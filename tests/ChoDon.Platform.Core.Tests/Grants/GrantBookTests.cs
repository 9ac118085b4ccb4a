using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Grants;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class GrantBookTests(DatabaseProvider provider)
{
    private const string Figures = PlatformPermissions.ReadFigures;

    private GrantsHarness _house = null!;

    [SetUp]
    public async Task SetUp()
    {
        _house = new GrantsHarness(provider);
        await _house.PrepareAsync();
    }

    [TearDown]
    public void TearDown() => _house.Dispose();

    [Test]
    public async Task A_grant_holds_in_its_unit_and_below_and_nowhere_else()
    {
        await _house.GivenAsync("An", Stereotypes.CommuneOfficer, "02020");
        var person = await _house.PersonAsync("An");

        Assert.Multiple(() =>
        {
            Assert.That(Holds(person, "02020"), Is.True, "own unit");
            Assert.That(Holds(person, "02020-001"), Is.True, "child");
            Assert.That(Holds(person, "02023"), Is.False, "sibling");
            Assert.That(Holds(person, "064"), Is.False, "parent");
            Assert.That(ScopeOf(person, Figures).UnitIds, Has.Count.EqualTo(3));
            Assert.That(ScopeOf(person, PlatformPermissions.ManageAccounts).UnitIds, Is.Empty, "a permission that the role does not hold");
        });
    }

    [Test]
    public async Task A_grant_holds_from_its_first_to_its_last_day()
    {
        await _house.GivenAsync("An", Stereotypes.Reader, "064", new DateOnly(2020, 5, 12), new DateOnly(2020, 5, 13));
        var person = await _house.PersonAsync("An");

        Assert.That(Enumerable.Range(11, 4).Select(day => HoldsOn(day, person)), Is.EqualTo(new[] { false, true, true, false }));
    }

    [Test]
    public async Task A_grant_in_the_installation_holds_in_every_district()
    {
        await _house.GivenAsync("An", Stereotypes.DistrictAdministrator, null);
        var person = await _house.PersonAsync("An");

        Assert.Multiple(() =>
        {
            Assert.That(_house.Book.HoldsEverywhere(person, PlatformPermissions.EditRoles), Is.True);
            Assert.That(Holds(person, "02023-001"), Is.True);
            Assert.That(ScopeOf(person, GrantsHarness.ViewCases).UnitIds, Is.Empty, "whoever manages accounts does not thereby read cases");
        });
    }

    [Test]
    public async Task Two_grants_add_up()
    {
        await _house.GivenAsync("An", Stereotypes.CommuneOfficer, "02020");
        await _house.GivenAsync("An", Stereotypes.VillageLeader, "02023");
        var person = await _house.PersonAsync("An");

        Assert.That(ScopeOf(person, Figures).UnitIds, Has.Count.EqualTo(5));
    }

    [Test]
    public async Task Another_process_follows()
    {
        var other = new GrantBook(_house.Core.Database.Database, new Territory(_house.Core.Directory, _house.Core.Database.Database, _house.Core.Get<TimeProvider>()), _house.Core.Get<TimeProvider>());
        await other.ReloadAsync(default);
        await _house.GivenAsync("An", Stereotypes.Reader, "064");
        var person = await _house.PersonAsync("An");

        Assert.That(other.Holds(person, Figures, _house.Unit("064").Id), Is.False);
        await other.LookAsync(_house.Core.Database.Database);
        Assert.That(other.Holds(person, Figures, _house.Unit("064").Id), Is.True);
    }

    [Test]
    public async Task Records_of_a_commune_that_vanished_belong_to_the_one_it_went_into()
    {
        var before = new DateOnly(2019, 6, 1);
        var vanished = _house.Core.Unit("02056", before).Id;
        await _house.GivenAsync("An", Stereotypes.CommuneOfficer, "02059");
        await _house.GivenAsync("Bình", Stereotypes.CommuneOfficer, "02020");

        Assert.Multiple(async () =>
        {
            Assert.That(ScopeOf(await _house.PersonAsync("An"), Figures).Contains(vanished), Is.True);
            Assert.That(ScopeOf(await _house.PersonAsync("Bình"), Figures).Contains(vanished), Is.False);
        });
    }

    [Test]
    public async Task A_permission_is_given_to_the_roles_once_and_what_was_changed_since_is_left_alone()
    {
        await using (var context = _house.Core.Database.NewContext())
        {
            context.RolePermissions.RemoveRange(context.RolePermissions.Where(held => held.Permission == Figures));
            await context.SaveChangesAsync();
        }

        await _house.Core.Get<RoleSeeder>().SeedAsync(default);

        await using var after = _house.Core.Database.NewContext();
        Assert.That(after.RolePermissions.Any(held => held.Permission == Figures), Is.False);
        Assert.That(after.Roles.Count(), Is.EqualTo(5));
    }

    private bool Holds(Guid person, string code) => _house.Book.Holds(person, Figures, _house.Unit(code).Id);

    private bool HoldsOn(int dayOfMay, Guid person)
    {
        _house.Core.Now = new DateTimeOffset(2020, 5, dayOfMay, 3, 0, 0, TimeSpan.Zero);
        return Holds(person, "064");
    }

    private DataScope ScopeOf(Guid person, string permission) => _house.Book.ScopeOf(person, permission, _house.Unit("064").Id);
}
