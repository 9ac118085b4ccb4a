using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Grants.EditRole;
using ChoDon.Platform.Core.Grants.EndGrant;
using ChoDon.Platform.Core.Grants.GiveGrant;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Grants;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class GivingGrantsTests(DatabaseProvider provider)
{
    private GrantsHarness _house = null!;

    [SetUp]
    public async Task SetUp()
    {
        _house = new GrantsHarness(provider);
        await _house.PrepareAsync();
        await _house.GivenAsync("Admin", Stereotypes.DistrictAdministrator, null);
        await _house.GivenAsync("CommuneAdmin", Stereotypes.DistrictAdministrator, "02020");
    }

    [TearDown]
    public void TearDown() => _house.Dispose();

    [Test]
    public async Task A_role_that_was_given_is_of_use_at_once_and_until_it_is_ended()
    {
        var command = await CommandAsync("An", "02020");
        var person = await _house.PersonAsync("An");

        Assert.That(await _house.GiveAsync("Admin", command), Is.EqualTo(GiveGrantResult.Given));
        Assert.That(Holds(person), Is.True);
        Assert.That(await _house.GiveAsync("Admin", command), Is.EqualTo(GiveGrantResult.GivenBefore));
        Assert.That(await _house.EndAsync("Admin", command.Id), Is.EqualTo(EndGrantResult.Ended));
        Assert.That(Holds(person), Is.False);
        Assert.That(await _house.EndAsync("Admin", command.Id), Is.EqualTo(EndGrantResult.EndedBefore));
    }

    [Test]
    public async Task Nobody_gives_or_ends_a_grant_of_their_own()
    {
        var own = await _house.GivenAsync("Admin", Stereotypes.Reader, "064");

        Assert.That(await _house.GiveAsync("Admin", await CommandAsync("Admin", "02020")), Is.EqualTo(GiveGrantResult.ToOneself));
        Assert.That(await _house.EndAsync("Admin", own), Is.EqualTo(EndGrantResult.OfOneself));
    }

    [Test]
    public async Task Grants_are_given_and_ended_only_where_one_manages_accounts()
    {
        var far = await _house.GivenAsync("An", Stereotypes.Reader, "02023");

        Assert.Multiple(async () =>
        {
            Assert.That(await _house.GiveAsync("CommuneAdmin", await CommandAsync("An", "02020-001")), Is.EqualTo(GiveGrantResult.Given), "child");
            Assert.That(await _house.GiveAsync("CommuneAdmin", await CommandAsync("An", "02023")), Is.EqualTo(GiveGrantResult.OutOfReach), "sibling");
            Assert.That(await _house.GiveAsync("CommuneAdmin", await CommandAsync("An", "064")), Is.EqualTo(GiveGrantResult.OutOfReach), "parent");
            Assert.That(await _house.GiveAsync("CommuneAdmin", await CommandAsync("An", null)), Is.EqualTo(GiveGrantResult.OutOfReach), "everywhere");
            Assert.That(await _house.EndAsync("CommuneAdmin", far), Is.EqualTo(EndGrantResult.NotFound));
            Assert.That(await _house.GiveAsync("Stranger", await CommandAsync("An", "02020")), Is.EqualTo(GiveGrantResult.OutOfReach));
        });
    }

    [Test]
    public async Task What_is_wrong_with_a_grant_is_said()
    {
        var good = await CommandAsync("An", "02020");
        await _house.GivenAsync("Bình", Stereotypes.CommuneOfficer, "02020");

        Assert.Multiple(async () =>
        {
            Assert.That(await GiveAsync(good with { LastDay = good.FirstDay.AddDays(-1) }), Is.EqualTo(GiveGrantResult.EndsBeforeItBegins));
            Assert.That(await GiveAsync(good with { UnitId = Guid.CreateVersion7() }), Is.EqualTo(GiveGrantResult.NoSuchUnit));
            Assert.That(await GiveAsync(good with { AccountId = Guid.CreateVersion7() }), Is.EqualTo(GiveGrantResult.NoSuchAccount));
            Assert.That(await GiveAsync(good with { RoleId = Guid.CreateVersion7() }), Is.EqualTo(GiveGrantResult.NoSuchRole));
            Assert.That(await GiveAsync(await CommandAsync("Bình", "02020")), Is.EqualTo(GiveGrantResult.HeldAlready));
        });
    }

    [Test]
    public async Task A_changed_role_is_felt_at_once_by_all_who_hold_it()
    {
        await _house.GivenAsync("An", Stereotypes.Reader, "064");
        var person = await _house.PersonAsync("An");
        var reader = await CommandForAsync(Stereotypes.Reader, PlatformPermissions.RunJobs);

        Assert.That(await _house.EditRoleAsync("Admin", reader), Is.EqualTo(EditRoleResult.Saved));
        Assert.Multiple(async () =>
        {
            Assert.That(_house.Book.PermissionsOf(person), Is.EqualTo(new[] { PlatformPermissions.RunJobs }));
            Assert.That(await _house.EditRoleAsync("Admin", reader), Is.EqualTo(EditRoleResult.Conflict), "made from what was there before");
        });
    }

    [Test]
    public async Task A_role_never_manages_accounts_and_opens_restricted_records()
    {
        var both = await CommandForAsync(Stereotypes.Reader, PlatformPermissions.ManageAccounts, GrantsHarness.ViewCases);

        Assert.That(await _house.EditRoleAsync("Admin", both), Is.EqualTo(EditRoleResult.AdministrationWithRestricted));
    }

    [Test]
    public async Task Nobody_edits_themselves_out_of_editing_roles()
    {
        var without = await CommandForAsync(Stereotypes.DistrictAdministrator, PlatformPermissions.ManageAccounts);

        Assert.That(await _house.EditRoleAsync("Admin", without), Is.EqualTo(EditRoleResult.LocksOneselfOut));
        Assert.That(_house.Book.HoldsEverywhere(await _house.PersonAsync("Admin"), PlatformPermissions.EditRoles), Is.True);
    }

    [Test]
    public async Task A_permission_that_nobody_declares_is_refused()
    {
        var wrong = await CommandForAsync(Stereotypes.Reader, "register.nothing");

        Assert.That(await _house.EditRoleAsync("Admin", wrong), Is.EqualTo(EditRoleResult.UnknownPermission));
    }

    private Task<GiveGrantResult> GiveAsync(GiveGrantCommand command) => _house.GiveAsync("Admin", command);

    private bool Holds(Guid person) => _house.Book.Holds(person, PlatformPermissions.ReadFigures, _house.Unit("02020").Id);

    private async Task<GiveGrantCommand> CommandAsync(string name, string? unitCode) => new(
        Guid.CreateVersion7(),
        await _house.PersonAsync(name),
        await _house.RoleAsync(Stereotypes.CommuneOfficer),
        unitCode is null ? null : _house.Unit(unitCode).Id,
        new DateOnly(2020, 5, 11),
        null);

    private async Task<EditRoleCommand> CommandForAsync(Stereotypes stereotype, params string[] permissions)
    {
        var id = await _house.RoleAsync(stereotype);
        await using var context = _house.Core.Database.NewContext();
        return new EditRoleCommand(id, context.Roles.Single(role => role.Id == id).Stamp, "Vai trò", "Role", permissions);
    }
}
