using System.Globalization;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Mail;
using ChoDon.Testing.Time;
using Microsoft.Extensions.Configuration;

namespace ChoDon.JobHost;

/// <summary>What a process is told on its command line.</summary>
public sealed record JobHostOptions
{
    public static readonly TimeSpan ShortWork = TimeSpan.FromMilliseconds(100);

    public required DatabaseProvider Provider { get; init; }

    /// <summary>As <see cref="PlatformDatabase"/> takes it: a connection string, or a file of SQLite.</summary>
    public required string Connection { get; init; }

    public int Districts { get; init; } = 1;

    /// <summary>How long a run takes at most.</summary>
    public TimeSpan LongestWork { get; init; } = ShortWork;

    /// <summary>The mail server's; without one the jobs write no letters.</summary>
    public int? MailPort { get; init; }

    /// <summary>Where its jobs note what they did.</summary>
    public required string NotesFolder { get; init; }

    /// <summary>What its clock shows at <see cref="RealOrigin"/>.</summary>
    public required DateTimeOffset Origin { get; init; }

    public required DateTimeOffset RealOrigin { get; init; }

    public double Speed { get; init; } = 1;

    /// <summary>Somebody presses "run now" all the time, for slots that the schedule runs too.</summary>
    public bool IsImpatient { get; init; }

    /// <summary>It goes through <see cref="LeapMonth"/> tick by tick, as fast as it can, and ends.</summary>
    public bool IsSimulation { get; init; }

    internal PlatformDatabase Database =>
        Provider == DatabaseProvider.Sqlite ? PlatformDatabase.Sqlite(Connection) : PlatformDatabase.PostgreSql(Connection);

    internal TimeProvider Clock => new FastClock(Origin, RealOrigin, Speed);

    internal MailSettings Mail => MailPort is { } port
        ? new() { Directory = NotesFolder, Host = "127.0.0.1", Port = port, From = "no-reply@chodon.example" }
        : new() { Directory = NotesFolder };

    public string[] ToArguments() =>
    [
        Argument(nameof(Provider), Provider),
        Argument(nameof(Connection), Connection),
        Argument(nameof(Districts), Districts),
        Argument(nameof(LongestWork), LongestWork),
        Argument(nameof(MailPort), MailPort),
        Argument(nameof(NotesFolder), NotesFolder),
        Argument(nameof(Origin), Origin.ToString("O", CultureInfo.InvariantCulture)),
        Argument(nameof(RealOrigin), RealOrigin.ToString("O", CultureInfo.InvariantCulture)),
        Argument(nameof(Speed), Speed),
        Argument(nameof(IsImpatient), IsImpatient),
        Argument(nameof(IsSimulation), IsSimulation),
    ];

    internal static JobHostOptions Read(string[] arguments)
    {
        var given = new ConfigurationBuilder().AddCommandLine(arguments).Build();
        return given.Get<JobHostOptions>() ?? throw new ArgumentException("The process was not told what to do.");
    }

    private static string Argument(string name, object? value) => string.Create(CultureInfo.InvariantCulture, $"--{name}={value}");
}
