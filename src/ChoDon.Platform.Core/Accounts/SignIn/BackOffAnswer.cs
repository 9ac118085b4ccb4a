namespace ChoDon.Platform.Core.Accounts;

/// <param name="MayTry">Whether the password or code may be checked at all.</param>
/// <param name="IsLastFree">Whether a wait begins if this try is wrong.</param>
public sealed record BackOffAnswer(bool MayTry, bool IsLastFree);
