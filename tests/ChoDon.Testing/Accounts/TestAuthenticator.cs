using System.Text.RegularExpressions;
using OtpNet;

namespace ChoDon.Testing.Accounts;

/// <summary>
/// The app on a person's telephone. Each code works once, so each is of a later step than the one before. The platform
/// bears with clocks that go wrong by a step: the first code is of the step before, and the third needs no waiting.
/// </summary>
public sealed partial class TestAuthenticator(string key, TimeProvider? time = null)
{
    private const int StepSeconds = 30;

    /// <summary>A page may take so long to send the code on.</summary>
    private const int SlowSeconds = 10;

    private readonly Totp _totp = new(Base32Encoding.ToBytes(key));
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private long _last = long.MinValue;

    /// <summary>Set up by the key that stands on the page for it.</summary>
    public static TestAuthenticator On(string page) => new(Key().Match(page).Groups[1].Value);

    private long Seconds => _time.GetUtcNow().ToUnixTimeSeconds();

    public async Task<string> NextCodeAsync()
    {
        _last = Math.Max(_last + 1, (Seconds + SlowSeconds) / StepSeconds - 1);
        while (_last > Seconds / StepSeconds + 1)
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        return CodeOf(_last);
    }

    /// <summary>The code that was given last, once more.</summary>
    public string SameCode() => CodeOf(_last);

    private string CodeOf(long step) => _totp.ComputeTotp(DateTime.UnixEpoch.AddSeconds(step * StepSeconds));

    [GeneratedRegex("data-key=\"([A-Z2-7]+)\"")]
    private static partial Regex Key();
}
