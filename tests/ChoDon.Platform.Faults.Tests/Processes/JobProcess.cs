using System.Diagnostics;
using System.Text;
using ChoDon.JobHost;

namespace ChoDon.Platform.Faults.Tests.Processes;

/// <summary>A process that runs the jobs and sends the mail, and can be killed.</summary>
internal sealed class JobProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "ChoDon.JobHost.dll");

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private JobProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>How long it took to start, which says how fast this machine is at the moment.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>What it has written, which is nothing but complaints.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Starts it and waits until it is about to look at the ledger.</summary>
    public static async Task<JobProcess> StartAsync(JobHostOptions options, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. options.ToArguments()]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        // A killed process cannot tidy up after itself.
        start.Environment["TMPDIR"] = options.NotesFolder;
        var process = new JobProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        var watch = Stopwatch.StartNew();
        process.Start();
        await process._ready.Task.WaitAsync(Patience);
        process.StartTime = watch.Elapsed;
        return process;
    }

    /// <summary>Ends it at once, as a power cut does.</summary>
    public void Kill()
    {
        Assert.That(_process.HasExited, Is.False, $"The process ended by itself:\n{Output}");
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Asks it to stop, as an operator does.</summary>
    public async Task StopAsync()
    {
        await SignalAsync("-TERM");
        await _process.WaitForExitAsync().WaitAsync(Patience);
        Assert.That(_process.ExitCode, Is.Zero, Output);
    }

    /// <summary>Holds it up, as a computer does that is put to sleep; the clock goes on.</summary>
    public async Task StandStillAsync(TimeSpan time)
    {
        await SignalAsync("-STOP");
        await Task.Delay(time);
        await SignalAsync("-CONT");
    }

    /// <summary>Waits until it has done what it was to do.</summary>
    public async Task EndAsync(TimeSpan patience)
    {
        await _process.WaitForExitAsync().WaitAsync(patience);
        Assert.That(_process.ExitCode, Is.Zero, Output);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var sending = Process.Start("kill", [signal, $"{Id}"]);
        await sending.WaitForExitAsync();
    }

    private void Start()
    {
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException($"The process did not start:\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Read(string? line)
    {
        if (line == "ready")
            _ready.TrySetResult();
        else if (line is not null)
            lock (_output)
                _output.AppendLine(line);
    }
}
