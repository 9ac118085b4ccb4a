using Microsoft.AspNetCore.Identity;

namespace ChoDon.Platform.Core.Accounts;

public static class IdentityResults
{
    /// <exception cref="InvalidOperationException">The result is a failure, which was ruled out before.</exception>
    public static void Require(this IdentityResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join("; ", result.Errors.Select(error => error.Description)));
    }
}
