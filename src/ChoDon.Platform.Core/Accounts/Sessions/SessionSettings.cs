using Microsoft.Extensions.Configuration;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>How long a session lasts.</summary>
public sealed record SessionSettings
{
    private const int LongestHours = 24 * 30;

    /// <summary>Ends when nothing was asked for so long.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>Ends in any case.</summary>
    public TimeSpan Absolute { get; init; } = TimeSpan.FromHours(12);

    /// <summary>The same on a laptop that others use, too.</summary>
    public TimeSpan SharedIdle => Shorter(Idle, TimeSpan.FromMinutes(10));

    public TimeSpan SharedAbsolute => Shorter(Absolute, TimeSpan.FromHours(4));

    /// <summary>Reads <c>Accounts:IdleMinutes</c> and <c>Accounts:AbsoluteHours</c>.</summary>
    /// <exception cref="OperatorException">One of them cannot be used.</exception>
    public static SessionSettings Read(IConfiguration configuration)
    {
        var settings = new SessionSettings();
        return settings with
        {
            Idle = TimeSpan.FromMinutes(Number(configuration, "Accounts:IdleMinutes", (int)settings.Idle.TotalMinutes, LongestHours * 60)),
            Absolute = TimeSpan.FromHours(Number(configuration, "Accounts:AbsoluteHours", (int)settings.Absolute.TotalHours, LongestHours)),
        };
    }

    private static int Number(IConfiguration configuration, string name, int unset, int most) =>
        configuration[name] is not { Length: > 0 } text ? unset
        : int.TryParse(text, out var number) && number > 0 && number <= most ? number
        : throw new OperatorException($"{name} is '{text}'; write a whole number from 1 to {most}.");

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
