namespace ChoDon.Platform.Core.Mail;

/// <summary>Somebody who gets the summary of a unit, or would.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="FullName">The person's name, for the administrator's list; it never stands in the mail.</param>
/// <param name="Address">E-mail address; empty where there is none.</param>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
/// <param name="UnitId">The district or the commune.</param>
public sealed record SummaryRecipient(Guid AccountId, string FullName, string Address, string Language, Guid UnitId)
{
    /// <summary>The person stopped it.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Why nothing arrives at the address, or null.</summary>
    public MailBounce? Bounce { get; init; }

    public bool HasAddress => Address.Length > 0;

    public bool GetsIt => HasAddress && !IsStopped && Bounce is null;
}
