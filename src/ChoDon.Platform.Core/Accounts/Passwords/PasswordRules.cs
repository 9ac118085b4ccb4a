using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Long, and not one that is tried first. No rule about capitals and digits: they make passwords worse.</summary>
public sealed class PasswordRules(IStringLocalizer<AccountTexts> words) : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 256;

    /// <summary>So much must be left when all that is easily guessed is taken out.</summary>
    private const int FewestOwn = 4;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(Broken(user, password ?? "") is { } rule
            ? IdentityResult.Failed(new IdentityError { Code = rule, Description = words[rule] })
            : IdentityResult.Success);
    }

    private static string? Broken(Account account, string password)
    {
        if (password.Length < Shortest)
            return "PasswordShort";
        if (password.Length > Longest)
            return "PasswordLong";
        var plain = PasswordFolding.Plain(password);
        if (plain.Length == 0 || plain.All(char.IsAsciiDigit))
            return "PasswordDigits";
        if (PasswordRuns.IsRepetition(plain))
            return "PasswordRepeats";
        if (PasswordRuns.LengthWithoutWalks(plain) < FewestOwn)
            return "PasswordRuns";
        var letters = PasswordFolding.Letters(plain);
        if (IsPersonal(account, letters))
            return "PasswordPersonal";
        return BlockedWords.LengthWithout(letters, OwnWords(account)) < FewestOwn ? "PasswordCommon" : null;
    }

    private static bool IsPersonal(Account account, string letters)
    {
        foreach (var word in OwnWords(account).OrderByDescending(word => word.Length))
            letters = letters.Replace(word, "", StringComparison.Ordinal);
        return letters.Length < FewestOwn;
    }

    private static IEnumerable<string> OwnWords(Account account)
    {
        var name = PasswordFolding.Letters(PasswordFolding.Plain(account.FullName));
        var parts = account.FullName.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Concat((account.Email ?? "").Split('@', '.', '-', '_'))
            .Append((account.Email ?? "").Split('@')[0])
            .Select(part => PasswordFolding.Letters(PasswordFolding.Plain(part)))
            .Where(part => part.Length >= 3);
        return parts.Append(name).Where(word => word.Length > 0).Distinct();
    }
}
