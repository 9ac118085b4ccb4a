namespace ChoDon.Platform.Abstractions.Mail;

/// <summary>Who gets a district's messages.</summary>
public interface IDistrictRecipients
{
    /// <summary>The addresses, and the language (<c>vi</c> or <c>en</c>) each reads.</summary>
    Task<IReadOnlyList<Recipient>> ForAsync(Guid districtId, CancellationToken cancellationToken);
}
