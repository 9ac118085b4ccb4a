namespace ChoDon.Platform.Jobs;

/// <summary>
/// Lets one caller through at a time. Who comes meanwhile does not wait: the one inside goes round once more,
/// because it may have looked before there was something to see.
/// </summary>
internal sealed class Turnstile
{
    private int _callers;

    public async Task PassAsync(Func<Task> work)
    {
        if (Interlocked.Increment(ref _callers) > 1)
            return;
        try
        {
            int seen;
            do
            {
                seen = Volatile.Read(ref _callers);
                await work();
            }
            while (Interlocked.CompareExchange(ref _callers, 0, seen) != seen);
        }
        catch
        {
            Volatile.Write(ref _callers, 0);
            throw;
        }
    }
}
