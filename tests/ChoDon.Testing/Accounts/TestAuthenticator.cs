using OtpNet;

namespace ChoDon.Testing.Accounts;

/// <summary>
/// The app on a person's telephone. Each code works once, so each is of a later step than the one before; up to three
/// are taken within half a minute, because the platform bears with clocks that go wrong by a step.
/// </summary>
public sealed class TestAuthenticator(string key, TimeProvider? time = null)
{
    private const int StepSeconds = 30;

    private readonly Totp _totp = new(Base32Encoding.ToBytes(key));
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private long _last = long.MinValue;

    public string NextCode()
    {
        var now = _time.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;
        _last = Math.Max(_last + 1, now - 1);
        return CodeOf(_last);
    }

    /// <summary>The code that was given last, once more.</summary>
    public string SameCode() => CodeOf(_last);

    private string CodeOf(long step) => _totp.ComputeTotp(DateTime.UnixEpoch.AddSeconds(step * StepSeconds));
}
