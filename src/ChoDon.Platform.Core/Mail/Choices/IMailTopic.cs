namespace ChoDon.Platform.Core.Mail;

/// <summary>A kind of mail that a person may do without.</summary>
public interface IMailTopic
{
    /// <summary>Stands in links and in headers, and never changes.</summary>
    string Id { get; }

    /// <summary>Who gets it: the holders of this permission; everybody without one.</summary>
    string? Permission { get; }

    /// <summary>Whether the person wants it. Who never chose does.</summary>
    Task<bool> IsWantedAsync(Guid accountId, CancellationToken cancellationToken);

    Task ChooseAsync(Guid accountId, bool isWanted, CancellationToken cancellationToken);
}
