using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Host.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Host.Startup;

/// <summary>There is no default password: the first account is made through a link that only the console shows.</summary>
internal sealed class FirstLink(PlatformDatabase database, OneTimeLinks links)
{
    /// <summary>The path to open, or null when an account exists.</summary>
    public async Task<string?> CreateAsync(CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        if (await context.Users.AnyAsync(cancellationToken))
            return null;
        return OneTimePaths.Of(OneTimeLinkPurpose.SetUp, await links.CreateAsync(OneTimeLinkPurpose.SetUp, null, cancellationToken));
    }
}
