namespace ChoDon.Platform.Abstractions.Mail;

/// <summary>Tells people with accounts something at once, by mail in the language of each. What can wait is a reminder.</summary>
public interface IPersonalMail
{
    /// <summary>Stores a message for each of them who can be reached; it is on disk when this returns.</summary>
    /// <typeparam name="TTexts">The type whose resource files hold the words.</typeparam>
    /// <param name="key">Names what happened: the same key for the same account is told once.</param>
    /// <param name="accountIds">Whom.</param>
    /// <param name="message">What.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task TellAsync<TTexts>(string key, IReadOnlyCollection<Guid> accountIds, PersonalMessage message, CancellationToken cancellationToken);
}
