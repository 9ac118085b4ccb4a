namespace ChoDon.Platform.Core.Data;

/// <summary>
/// A picture of some rows, kept in memory and swapped after a change was committed; a revision tells when another
/// process has made one. An older picture never takes the place of a newer one.
/// </summary>
/// <param name="before">What holds until the first picture is read.</param>
/// <param name="read">Reads the revision and then the rows: rows that are newer than it are read once more, never missed.</param>
public sealed class Followed<TPicture>(
    TPicture before,
    Func<CancellationToken, Task<(long Revision, TPicture Picture)>> read)
    where TPicture : class
{
    private State _state = new(-1, before);

    public TPicture Current => Volatile.Read(ref _state).Picture;

    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var (revision, picture) = await read(cancellationToken);
        var fresh = new State(revision, picture);
        State current;
        do
        {
            current = Volatile.Read(ref _state);
            if (current.Revision > revision)
                return;
        }
        while (Interlocked.CompareExchange(ref _state, fresh, current) != current);
    }

    /// <summary>Reloads when another process has made a change.</summary>
    public Task FollowAsync(long revision, CancellationToken cancellationToken) =>
        revision == Volatile.Read(ref _state).Revision ? Task.CompletedTask : ReloadAsync(cancellationToken);

    private sealed record State(long Revision, TPicture Picture);
}
