using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
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
}
