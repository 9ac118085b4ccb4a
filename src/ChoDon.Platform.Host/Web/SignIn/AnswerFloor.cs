namespace ChoDon.Platform.Host.Web.SignIn;

/// <summary>Lets an answer take at least so long that the time tells nothing of what was done.</summary>
internal sealed class AnswerFloor(TimeProvider time)
{
    private static readonly TimeSpan Floor = TimeSpan.FromMilliseconds(400);

    public async Task HoldAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        await work();
        var left = Floor - time.GetElapsedTime(start);
        if (left > TimeSpan.Zero)
            await Task.Delay(left, time, cancellationToken);
    }
}
