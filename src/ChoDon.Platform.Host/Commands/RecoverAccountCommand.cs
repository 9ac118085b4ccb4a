using System.CommandLine;
using Autofac;
using ChoDon.Platform.Core;
using ChoDon.Platform.Core.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Host.Startup;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Host.Commands;

/// <summary>
/// For an administrator who lost telephone and codes and has no other administrator to ask. Who can run commands on this
/// machine holds the whole database anyway; the log and the owner's mailbox tell of it.
/// </summary>
internal static class RecoverAccountCommand
{
    private const string Name = "recover-account";

    public static Command Create()
    {
        var email = new Argument<string>("e-mail") { Description = "The account's e-mail address" };
        var command = new Command(Name, "Takes the second sign-in step off an account and prints a link that sets a new password") { email };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(CommonOptions.Read(parsed), parsed.GetRequiredValue(email).Trim(), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(PlatformOptions options, string email, CancellationToken cancellationToken)
    {
        await using var host = await PlatformHost.BuildAsync(options, cancellationToken);
        await using var scope = host.Services.BeginLifetimeScope();
        scope.Resolve<CurrentAccess>().Work($"command {Name}");
        var account = await scope.Resolve<UserManager<Account>>().FindByEmailAsync(email)
            ?? throw new OperatorException($"There is no account with the e-mail address {email}.");
        if (account.State == AccountState.Disabled)
            throw new OperatorException($"The account {email} is disabled; an administrator enables it on its page.");

        var (purpose, token) = await scope.Resolve<AccountKeeping>().RecoverAsync(account, $"command {Name}", cancellationToken);
        Console.WriteLine($"The second sign-in step of {email} is off and every session has ended.");
        Console.WriteLine($"Start the host and open, once, within {OneTimeLinks.LifetimeOf(purpose).TotalHours:0} h: {OneTimePaths.Of(purpose, token)}");
        return 0;
    }
}
