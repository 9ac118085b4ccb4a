using NUnit.Framework;

namespace ChoDon.Testing.Hosting;

/// <summary>Waits for what another process does.</summary>
public static class Wait
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        using var timeout = new CancellationTokenSource(Patience);
        while (!await holds())
        {
            Assert.That(timeout.IsCancellationRequested, Is.False, $"Waited in vain until {what}.");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }
}
