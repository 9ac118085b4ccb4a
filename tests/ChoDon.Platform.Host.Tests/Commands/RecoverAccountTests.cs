using System.Text.RegularExpressions;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Tests.Pages.Accounts;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Commands;

/// <summary>The way back for the only administrator, from the machine itself.</summary>
internal sealed partial class RecoverAccountTests
{
    [Test]
    public async Task The_only_administrator_who_lost_telephone_and_codes_comes_in_by_the_link_that_the_command_prints()
    {
        using var data = new TemporaryDirectory();
        await using (var before = await AccountSite.StartAsync(data))
            Assert.That(await HasSecondFactorAsync(before), Is.True);

        var ended = await HostCommand.RunAsync("recover-account", AccountSite.AdminEmail, "--data", data.FullPath);

        Assert.That(ended.ExitCode, Is.Zero, ended.Errors);
        await using var after = await AccountSite.ReopenAsync(data);
        var owner = after.Visit();
        await owner.PostAsync(PrintedPath().Match(ended.Output).Value, new() { ["Password"] = "chín bậc cầu thang gỗ lim" });
        Assert.That(owner.Path, Is.EqualTo("/account/two-factor"), "the second step is set up anew before anything else");
        await AccountSite.SetUpAppAsync(owner);
        Assert.Multiple(async () =>
        {
            Assert.That(await owner.GetAsync("/admin/accounts"), Does.Contain(AccountSite.AdminEmail));
            Assert.That(await owner.GetAsync("/admin/audit"), Does.Contain("command recover-account"));
        });
    }

    [Test]
    public async Task An_address_without_an_account_is_named_in_one_line()
    {
        using var data = new TemporaryDirectory();

        var ended = await HostCommand.RunAsync("recover-account", "ai-do@minh-hoa.example", "--data", data.FullPath);

        Assert.That(ended.ExitCode, Is.EqualTo(2));
        Assert.That(ended.ErrorLines, Has.Count.EqualTo(1).And.Exactly(1).Contains("no account with the e-mail address ai-do@minh-hoa.example"));
    }

    private static async Task<bool> HasSecondFactorAsync(AccountSite site)
    {
        await using var context = site.NewContext();
        return context.Users.Single(account => account.Email == AccountSite.AdminEmail).TwoFactorEnabled;
    }

    [GeneratedRegex("/reset\\?token=[0-9a-f]+")]
    private static partial Regex PrintedPath();
}
