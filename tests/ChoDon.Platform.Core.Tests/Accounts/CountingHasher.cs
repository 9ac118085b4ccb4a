using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Core.Tests.Accounts;

/// <summary>Hashes quickly and counts how many passwords were checked.</summary>
internal sealed class CountingHasher : IPasswordHasher<Account>
{
    private int _checks;

    public int Checks => _checks;

    public string HashPassword(Account user, string password) => $"hash of {password}";

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _checks);
        return hashedPassword == HashPassword(user, providedPassword) ? PasswordVerificationResult.Success : PasswordVerificationResult.Failed;
    }
}
