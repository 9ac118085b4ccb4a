using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Says beside the field what is wrong with a new password, before anything is used up for it.</summary>
internal static class PasswordChoice
{
    public static async Task<bool> AcceptsAsync(
        this UserManager<Account> accounts, Account account, string password, ModelStateDictionary state, string field)
    {
        foreach (var rule in accounts.PasswordValidators)
        {
            if (await rule.ValidateAsync(accounts, account, password) is { Succeeded: false } refused)
                state.AddModelError(field, refused.Errors.First().Description);
        }

        return state.IsValid;
    }
}
