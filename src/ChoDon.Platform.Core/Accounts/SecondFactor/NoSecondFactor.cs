namespace ChoDon.Platform.Core.Accounts;

/// <summary>Of nobody: in the demonstration, where the link on the console is enough.</summary>
public sealed class NoSecondFactor : ISecondFactorRule
{
    public bool IsRequiredFor(Guid accountId) => false;
}
