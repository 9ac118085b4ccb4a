namespace ChoDon.Platform.Jobs.Tests;

internal sealed class TurnstileTests
{
    [Test]
    public async Task Work_never_overlaps_and_whoever_comes_meanwhile_has_it_done_once_more()
    {
        var turnstile = new Turnstile();
        var gate = new TaskCompletionSource();
        var (inside, most, rounds) = (0, 0, 0);
        async Task Work()
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            rounds++;
            await gate.Task;
            Interlocked.Decrement(ref inside);
        }

        var first = turnstile.PassAsync(Work);
        await Task.WhenAll(turnstile.PassAsync(Work), turnstile.PassAsync(Work));
        gate.SetResult();
        await first;

        Assert.That((most, rounds), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task Work_that_fails_leaves_the_way_free()
    {
        var turnstile = new Turnstile();
        Assert.That(() => turnstile.PassAsync(() => throw new IOException("disk")), Throws.InstanceOf<IOException>());
        var passed = false;

        await turnstile.PassAsync(() =>
        {
            passed = true;
            return Task.CompletedTask;
        });

        Assert.That(passed, Is.True);
    }
}
