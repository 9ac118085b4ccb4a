namespace ChoDon.Platform.Jobs;

/// <summary>Tells running work that the host is about to stop.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public CancellationToken Token => _source.Token;

    public Task StopAsync() => _source.CancelAsync();

    public void Dispose() => _source.Dispose();
}
