using Autofac;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Tests.Grants;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Accounts;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class AccountListTests(DatabaseProvider provider)
{
    [Test]
    public async Task Pages_follow_one_another_forth_and_back_in_the_order_of_given_names()
    {
        using var house = new AccountsHouse(provider);
        string[] given = ["An", "Ân", "Bình", "Chi", "Dũng", "Đạt", "Em"];
        await using (var context = house.NewContext())
        {
            for (var number = 0; number < 60; number++)
            {
                var email = $"{number:00}@minh-hoa.example";
                context.Users.Add(new Account { FullName = $"Nông Văn {given[number % 7]}", UserName = email, Email = email });
            }

            await context.SaveChangesAsync();
        }

        var list = house.Get<AccountList>();
        var first = await list.ReadAsync(new AccountFilter(), default);
        var second = await list.ReadAsync(new AccountFilter(After: first.Rows[^1].Id), default);
        var third = await list.ReadAsync(new AccountFilter(After: second.Rows[^1].Id), default);
        var back = await list.ReadAsync(new AccountFilter(Before: third.Rows[0].Id), default);

        var all = first.Rows.Concat(second.Rows).Concat(third.Rows).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(all.Select(row => row.Id), Is.Unique.And.Exactly(60).Items);
            Assert.That(all.Select(row => row.FullName.Split(' ')[^1]).Distinct(), Is.EqualTo(given));
            Assert.That(back.Rows, Is.EqualTo(second.Rows));
            Assert.That((first.HasBefore, first.HasAfter, third.HasBefore, third.HasAfter), Is.EqualTo((false, true, true, false)));
        });
    }

    [Test]
    public async Task Nobody_manages_somebody_who_holds_a_role_elsewhere()
    {
        using var grants = new GrantsHarness(provider);
        await grants.PrepareAsync();
        await grants.PersonAsync("nobody yet");
        await grants.GivenAsync("district", Stereotypes.DistrictAdministrator, "064");
        await grants.GivenAsync("commune", Stereotypes.DistrictAdministrator, "02020");
        await grants.GivenAsync("officer", Stereotypes.CommuneOfficer, "02020");
        await grants.GivenAsync("next commune", Stereotypes.CommuneOfficer, "02023");
        await grants.GivenAsync("both communes", Stereotypes.CommuneOfficer, "02020");
        await grants.GivenAsync("both communes", Stereotypes.CommuneOfficer, "02023");
        await grants.GivenAsync("moved here", Stereotypes.CommuneOfficer, "02023", to: new DateOnly(2019, 12, 31));
        await grants.GivenAsync("everywhere", Stereotypes.DistrictAdministrator, null);

        Assert.Multiple(async () =>
        {
            Assert.That(await ManagedByAsync(grants, "commune"), Is.EquivalentTo(new[] { "nobody yet", "commune", "officer", "moved here" }));
            Assert.That(await ManagedByAsync(grants, "district"), Has.Count.EqualTo(7).And.No.Member("everywhere"));
            Assert.That(await ManagedByAsync(grants, "everywhere"), Has.Count.EqualTo(8));
            Assert.That(await ManagedByAsync(grants, "officer"), Does.Not.Contain("commune"));
        });
    }

    private static async Task<List<string>> ManagedByAsync(GrantsHarness grants, string manager)
    {
        await using var scope = grants.Core.Services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().SignIn(await grants.PersonAsync(manager), manager);
        var list = new AccountList(grants.Core.Database.Database, scope.Resolve<GrantReach>(), scope.Resolve<TimeProvider>());
        return [.. (await list.ReadAsync(new AccountFilter(), default)).Rows.Select(row => row.FullName)];
    }
}
