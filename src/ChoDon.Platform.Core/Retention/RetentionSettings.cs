using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ChoDon.Platform.Core.Retention;

/// <summary>How long technical records are kept: <c>Retention:…</c>.</summary>
public sealed record RetentionSettings
{
    private const int Most = 36500;

    /// <summary>Runs of jobs that ended, with their logs.</summary>
    public int RunDays { get; init; } = 180;

    /// <summary>Messages that were sent or given up. Less than two months would let a repeated job send one twice.</summary>
    public int MailDays { get; init; } = 400;

    /// <summary>False: what is over its time is counted and stays.</summary>
    public bool Deletes { get; init; } = true;

    /// <exception cref="OperatorException">A setting cannot be used; the message names it and what it takes.</exception>
    public static RetentionSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var defaults = new RetentionSettings();
        return new RetentionSettings
        {
            RunDays = ReadDays(configuration, "Retention:RunDays", 7, defaults.RunDays),
            MailDays = ReadDays(configuration, "Retention:MailDays", 62, defaults.MailDays),
            Deletes = ReadYesNo(configuration, "Retention:Deletes", defaults.Deletes),
        };
    }

    private static int ReadDays(IConfiguration configuration, string name, int least, int otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days >= least && days <= Most
            ? days
            : throw new OperatorException($"{name} is '{text}'. Write a number of days from {least} to {Most}.");
    }

    private static bool ReadYesNo(IConfiguration configuration, string name, bool otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text)
            return otherwise;
        return bool.TryParse(text, out var yes) ? yes : throw new OperatorException($"{name} is '{text}'. Write true or false.");
    }
}
