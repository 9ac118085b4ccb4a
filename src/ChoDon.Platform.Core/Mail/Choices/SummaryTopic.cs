using ChoDon.Platform.Core.Grants;

namespace ChoDon.Platform.Core.Mail;

/// <summary>The monthly summary.</summary>
internal sealed class SummaryTopic(MailChoices choices) : IMailTopic
{
    public string Id => MailTopics.MonthlySummary;

    public string Permission => PlatformPermissions.ReceiveSummary;

    public Task<bool> IsWantedAsync(Guid accountId, CancellationToken cancellationToken) =>
        choices.IsWantedAsync(accountId, Id, cancellationToken);

    public Task ChooseAsync(Guid accountId, bool isWanted, CancellationToken cancellationToken) =>
        choices.ChooseAsync(accountId, Id, isWanted, cancellationToken);
}
