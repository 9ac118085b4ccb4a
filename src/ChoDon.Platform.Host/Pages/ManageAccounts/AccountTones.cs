using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Platform.Host.Pages.ManageAccounts;

internal static class AccountTones
{
    public static TagKind Of(AccountState state) => state switch
    {
        AccountState.Active => TagKind.Good,
        AccountState.Invited => TagKind.Info,
        _ => TagKind.Neutral,
    };
}
