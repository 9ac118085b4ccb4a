using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ChoDon.Platform.Core.Import.Running;

/// <summary>Goes through items on a thread of its own, ahead of whoever takes them, and never far.</summary>
internal static class ReadAhead
{
    private const int Items = 2;

    public static async IAsyncEnumerable<T> OfAsync<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(Items) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => ReadAsync(items, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var item in channel.Reader.ReadAllAsync(cancellationToken))
                yield return item;
        }
        finally
        {
            // Whoever has stopped taking them closes the file next.
            await stop.CancelAsync();
            await reading;
        }
    }

    /// <summary>What goes wrong is thrown where the items are taken.</summary>
    private static async Task ReadAsync<T>(IEnumerable<T> items, ChannelWriter<T> channel, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var item in items)
                await channel.WriteAsync(item, cancellationToken);
            channel.Complete();
        }
        catch (Exception fault)
        {
            channel.Complete(fault);
        }
    }
}
