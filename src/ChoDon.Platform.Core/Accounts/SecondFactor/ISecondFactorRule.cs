namespace ChoDon.Platform.Core.Accounts;

/// <summary>Says who must have a second factor.</summary>
public interface ISecondFactorRule
{
    bool IsRequiredFor(Guid accountId);
}
