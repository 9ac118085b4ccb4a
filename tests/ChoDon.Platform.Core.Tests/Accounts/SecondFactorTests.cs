using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Accounts;
using ChoDon.Testing.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Accounts;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SecondFactorTests(DatabaseProvider provider)
{
    private const int AtOnce = 20;

    private AccountsHouse _house = null!;
    private Guid _account;
    private TestAuthenticator _app = null!;

    [SetUp]
    public async Task Open()
    {
        _house = new AccountsHouse(provider);
        _account = (await _house.NewAccountAsync()).Id;
        _app = new TestAuthenticator(await ManagedAsync(async (accounts, account) =>
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
            await accounts.SetTwoFactorEnabledAsync(account, true);
            return (await accounts.GetAuthenticatorKeyAsync(account))!;
        }), _house.Clock);
    }

    [TearDown]
    public void Close() => _house.Dispose();

    [Test]
    public async Task A_code_works_once_however_many_use_it_at_a_time()
    {
        var code = await _app.NextCodeAsync();

        var taken = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => IsTakenAsync(code))));

        Assert.That(taken.Count(isTaken => isTaken), Is.EqualTo(1));
        Assert.That(await IsTakenAsync(code), Is.False);
        Assert.That(await IsTakenAsync(await _app.NextCodeAsync()), Is.True, "the next one works");
    }

    [Test]
    public async Task A_code_stays_used_when_the_account_is_saved_by_somebody_who_read_it_before()
    {
        var code = await _app.NextCodeAsync();
        await ManagedAsync(async (accounts, account) =>
        {
            Assert.That(await IsTakenAsync(code), Is.True);
            account.PhoneNumber = "0900 000 000";
            return await accounts.UpdateAsync(account);
        });

        Assert.That(await IsTakenAsync(code), Is.False);
    }

    [TestCase(-2, false)]
    [TestCase(-1, true)]
    [TestCase(1, true)]
    [TestCase(2, false)]
    public async Task A_clock_may_go_wrong_by_one_step(int steps, bool isTaken)
    {
        var code = await _app.NextCodeAsync();
        _house.Clock.Advance(TimeSpan.FromSeconds(-30));
        _house.Clock.Advance(TimeSpan.FromSeconds(30 * -steps));

        Assert.That(await IsTakenAsync(code), Is.EqualTo(isTaken));
    }

    [Test]
    public async Task A_recovery_code_works_once_however_many_use_it_at_a_time()
    {
        var codes = RecoveryCodes.New();
        await ReplaceCodesAsync(codes);

        var redeemed = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => IsRedeemedAsync(codes[4]))));

        Assert.That(redeemed.Count(isRedeemed => isRedeemed), Is.EqualTo(1));
        Assert.That(await ManagedAsync((accounts, account) => accounts.CountRecoveryCodesAsync(account)), Is.EqualTo(RecoveryCodes.Count - 1));
    }

    [Test]
    public async Task New_recovery_codes_end_those_before()
    {
        var before = RecoveryCodes.New();
        await ReplaceCodesAsync(before);
        await ReplaceCodesAsync(RecoveryCodes.New());

        Assert.That(await IsRedeemedAsync(before[0]), Is.False);
    }

    [Test]
    public async Task Nothing_in_the_database_shows_a_key_or_a_code()
    {
        var codes = RecoveryCodes.New();
        await ReplaceCodesAsync(codes);
        var key = await ManagedAsync((accounts, account) => accounts.GetAuthenticatorKeyAsync(account));

        await using var context = _house.NewContext();
        var tokens = await context.UserTokens.Select(token => token.Value).ToListAsync();
        var hashes = await context.RecoveryCodes.Select(code => code.CodeHash).ToListAsync();
        Assert.Multiple(() =>
        {
            Assert.That(tokens, Has.Count.EqualTo(1).And.All.Not.Contain(key));
            Assert.That(hashes, Has.Count.EqualTo(RecoveryCodes.Count));
            Assert.That(hashes.Intersect(codes.Select(code => code.Replace("-", "", StringComparison.Ordinal))), Is.Empty);
        });
    }

    private Task<bool> IsTakenAsync(string code) => ManagedAsync((accounts, account) =>
        accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code));

    private Task<bool> IsRedeemedAsync(string code) => _house.InScopeAsync<IUserStore<Account>, bool>(async store =>
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).RedeemCodeAsync((await store.FindByIdAsync(_account.ToString(), default))!, code, default));

    private Task<bool> ReplaceCodesAsync(IReadOnlyList<string> codes) => _house.InScopeAsync<IUserStore<Account>, bool>(async store =>
    {
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync((await store.FindByIdAsync(_account.ToString(), default))!, codes, default);
        return true;
    });

    private Task<T> ManagedAsync<T>(Func<UserManager<Account>, Account, Task<T>> act) =>
        _house.InScopeAsync<UserManager<Account>, T>(async accounts => await act(accounts, (await accounts.FindByIdAsync(_account.ToString()))!));
}
