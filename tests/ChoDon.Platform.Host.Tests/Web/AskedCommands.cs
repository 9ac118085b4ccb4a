using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChoDon.Platform.Host.Tests.Web;

/// <summary>Counts what each request asks the database, and nothing of what works beside them: by the trace that the request began.</summary>
internal sealed class AskedCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly ActivityListener _requests = new()
    {
        ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
    };

    private ActivityTraceId _trace;
    private int _count;

    public AskedCommands()
    {
        ActivitySource.AddActivityListener(_requests);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>How many commands the answer to one request takes.</summary>
    public async Task<int> OfAsync(HttpClient client, string path)
    {
        (_trace, _count) = (ActivityTraceId.CreateRandom(), 0);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("traceparent", $"00-{_trace}-{ActivitySpanId.CreateRandom()}-01");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsStringAsync();
        return _count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Whether units or sessions changed is asked once a second at most, by whoever comes first.
        if (value.Key == RelationalEventId.CommandExecuting.Name && Activity.Current?.TraceId == _trace && !IsPoll((CommandEventData)value.Value!))
            Interlocked.Increment(ref _count);
    }

    private static bool IsPoll(CommandEventData data) =>
        data.Command.CommandText.Contains("platform_account_session", StringComparison.Ordinal)
        || (data.Command.CommandText.Contains("platform_revision", StringComparison.Ordinal) && !data.Command.CommandText.Contains("platform_figure_change", StringComparison.Ordinal));

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        _subscriptions.ForEach(subscription => subscription.Dispose());
        _requests.Dispose();
    }
}
