namespace ChoDon.Platform.Core.Accounts;

/// <summary>The same for everybody.</summary>
public sealed class SecondFactorForAll(bool isRequired) : ISecondFactorRule
{
    public bool IsRequiredFor(Guid accountId) => isRequired;
}
