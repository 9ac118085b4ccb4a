using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Testing.Databases;

public static class Followers
{
    /// <summary>Has it look at the database once, as it does every two seconds in a host.</summary>
    public static async Task LookAsync(this IFollower follower, PlatformDatabase database)
    {
        await using var context = database.NewContext();
        var revision = await context.Revisions.AsNoTracking().SingleAsync(row => row.Name == follower.Revision);
        await follower.FollowAsync(revision.Number, CancellationToken.None);
    }
}
