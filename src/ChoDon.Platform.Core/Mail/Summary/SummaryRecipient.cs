namespace ChoDon.Platform.Core.Mail;

/// <summary>Somebody who gets the summary of a unit, or would.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="FullName">The person's name, for the administrator's list; it never stands in the mail.</param>
/// <param name="Address">E-mail address; empty where there is none.</param>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
/// <param name="UnitId">The district or the commune.</param>
public sealed record SummaryRecipient(Guid AccountId, string FullName, string Address, string Language, Guid UnitId)
{
    public bool HasAddress => Address.Length > 0;
}
