namespace ChoDon.Platform.Core.Data;

/// <summary>Keeps in memory what another process may change, and reads it anew when its revision has moved.</summary>
public interface IFollower
{
    Task FollowAsync(CancellationToken cancellationToken);
}
