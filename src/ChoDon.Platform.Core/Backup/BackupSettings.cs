using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ChoDon.Platform.Core.Backup;

/// <summary>Which backups stay: <c>Backup:…</c>.</summary>
public sealed record BackupSettings
{
    private const int Most = 1000;

    /// <summary>The last one of each of so many days.</summary>
    public int Daily { get; init; } = 7;

    /// <summary>The last one of each of so many weeks.</summary>
    public int Weekly { get; init; } = 4;

    /// <summary>The last one of each of so many months.</summary>
    public int Monthly { get; init; } = 12;

    /// <summary>False: who copies the backups away keeps the keys elsewhere.</summary>
    public bool WithKeys { get; init; } = true;

    /// <exception cref="OperatorException">A setting cannot be used; the message names it and what it takes.</exception>
    public static BackupSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var defaults = new BackupSettings();
        return new BackupSettings
        {
            Daily = ReadNumber(configuration, "Backup:Daily", 1, defaults.Daily),
            Weekly = ReadNumber(configuration, "Backup:Weekly", 0, defaults.Weekly),
            Monthly = ReadNumber(configuration, "Backup:Monthly", 0, defaults.Monthly),
            WithKeys = ReadYesNo(configuration, "Backup:WithKeys", defaults.WithKeys),
        };
    }

    private static int ReadNumber(IConfiguration configuration, string name, int least, int otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= Most
            ? number
            : throw new OperatorException($"{name} is '{text}'. Write a whole number from {least} to {Most}.");
    }

    private static bool ReadYesNo(IConfiguration configuration, string name, bool otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text)
            return otherwise;
        return bool.TryParse(text, out var yes) ? yes : throw new OperatorException($"{name} is '{text}'. Write true or false.");
    }
}
