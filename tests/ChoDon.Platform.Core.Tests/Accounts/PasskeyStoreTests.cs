using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Core.Tests.Accounts;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class PasskeyStoreTests(DatabaseProvider provider)
{
    [Test]
    public async Task A_passkey_comes_back_as_it_was_stored_and_counts_up_and_goes()
    {
        using var house = new AccountsHouse(provider);
        var account = await house.NewAccountAsync();
        byte[] id = [1, 2, 3];
        var added = new UserPasskeyInfo(
            id, [4, 5], new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), 7, ["internal", "hybrid"], true, true, false, [6], [7])
        {
            Name = "Điện thoại của tôi",
        };
        await house.InScopeAsync<UserManager<Account>, IdentityResult>(async accounts => await accounts.AddOrUpdatePasskeyAsync(
            (await accounts.FindByIdAsync(account.Id.ToString()))!, added));
        await house.InScopeAsync<UserManager<Account>, IdentityResult>(async accounts =>
        {
            var owner = (await accounts.FindByPasskeyIdAsync(id))!;
            var passkey = (await accounts.GetPasskeyAsync(owner, id))!;
            passkey.SignCount++;
            return await accounts.AddOrUpdatePasskeyAsync(owner, passkey);
        });

        var stored = (await house.InScopeAsync<UserManager<Account>, IList<UserPasskeyInfo>>(accounts => accounts.GetPasskeysAsync(account))).Single();
        Assert.Multiple(() =>
        {
            Assert.That(stored.Name, Is.EqualTo(added.Name));
            Assert.That(stored.PublicKey, Is.EqualTo(added.PublicKey));
            Assert.That(stored.CreatedAt, Is.EqualTo(added.CreatedAt));
            Assert.That(stored.SignCount, Is.EqualTo(8));
            Assert.That(stored.Transports, Is.EqualTo(added.Transports));
            Assert.That(stored.IsBackupEligible, Is.True);
        });
        var row = (await house.Get<AccountList>().ReadAsync(new AccountFilter(), default)).Rows.Single();
        Assert.That(row.HasSecondFactor, Is.True);

        await house.InScopeAsync<UserManager<Account>, IdentityResult>(async accounts => await accounts.RemovePasskeyAsync(
            (await accounts.FindByIdAsync(account.Id.ToString()))!, id));
        Assert.That(await house.InScopeAsync<UserManager<Account>, Account?>(accounts => accounts.FindByPasskeyIdAsync(id)), Is.Null);
    }
}
