namespace ChoDon.Platform.Core.Data;

/// <summary>Keeps in memory what another process may change, and reads it anew when its revision has moved.</summary>
public interface IFollower
{
    /// <summary>The name of the revision that counts the changes.</summary>
    string Revision { get; }

    /// <param name="number">The revision as it stands in the database.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    Task FollowAsync(long number, CancellationToken cancellationToken);
}
