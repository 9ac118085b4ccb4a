using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ChoDon.Testing.Hosting;

/// <summary>The built host as a process of its own, as an operator runs it.</summary>
public sealed partial class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<Uri> _link = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private RunningHost(Process process) => _process = process;

    /// <summary>Where it serves.</summary>
    public Uri Address => _address.Task.Result;

    /// <summary>All that it has written to both streams.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>The most memory it has held so far, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>The time that processors have worked for it so far; on a busy machine it says more than a clock.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and waits until it serves.</summary>
    /// <param name="dataDirectory">Where it keeps its data; start it there again to go on.</param>
    /// <param name="command">A command such as <c>demo</c>, and further arguments.</param>
    public static Task<RunningHost> StartAsync(string dataDirectory, params string[] command) =>
        StartAsync(dataDirectory, new Dictionary<string, string?>(), command);

    public static async Task<RunningHost> StartAsync(
        string dataDirectory, IReadOnlyDictionary<string, string?> environment, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.HostAssembly, .. command, "--urls", "http://127.0.0.1:0", "--data", dataDirectory])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(Repository.HostAssembly),
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var host = new RunningHost(new Process { StartInfo = start, EnableRaisingEvents = true });
        host.Start();
        await host._address.Task.WaitAsync(StartTimeout);
        return host;
    }

    /// <summary>The one-time link that it prints: to set up the first account, or to sign in.</summary>
    public Task<Uri> LinkAsync() => _link.Task.WaitAsync(StartTimeout);

    /// <summary>The one-time link that it prints for somebody of a role, with <c>demo --people</c>.</summary>
    public async Task<Uri> LinkOfAsync(string role)
    {
        Match? link = null;
        await Wait.UntilAsync(
            () => Task.FromResult((link = PersonsLink().Matches(Output).FirstOrDefault(match => match.Groups[1].Value == role)) is not null),
            $"the link of the {role} is printed");
        return new Uri(link!.Groups[2].Value);
    }

    /// <summary>Ends it at once, as a power cut does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Asks it to stop, as an operator does, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using (var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            await signal.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(StartTimeout);
        return _process.ExitCode;
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Start()
    {
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) =>
        {
            var ended = new InvalidOperationException($"The host ended with {_process.ExitCode}:\n{Output}");
            _address.TrySetException(ended);
            _link.TrySetException(ended);
        };
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.AppendLine(line);
        if (ServingLine().Match(line) is { Success: true } serving)
            _address.TrySetResult(new Uri(serving.Groups[1].Value));
        if (LinkLine().Match(line) is { Success: true } link)
            _link.TrySetResult(new Uri(link.Value));
    }

    [GeneratedRegex(@"^([A-Z][a-z ]+),.*?(http://\S+)\r?\n", RegexOptions.Multiline)]
    private static partial Regex PersonsLink();

    [GeneratedRegex(@"^Serving (http://\S+)")]
    private static partial Regex ServingLine();

    [GeneratedRegex(@"http://\S+token=\S+")]
    private static partial Regex LinkLine();
}
