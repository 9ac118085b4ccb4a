using ChoDon.Platform.Core.Mail;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>Mail of what is due: to stop it is to choose no pace for anything.</summary>
internal sealed class ReminderTopic(ReminderChoices choices) : IMailTopic
{
    public string Id => MailTopics.Reminders;

    public string? Permission => null;

    public async Task<bool> IsWantedAsync(Guid accountId, CancellationToken cancellationToken)
    {
        var chosen = await choices.OfAsync(accountId, cancellationToken);
        return chosen.ByKind.Values.Append(chosen.Pace).Any(pace => pace != ReminderPace.Off);
    }

    public async Task ChooseAsync(Guid accountId, bool isWanted, CancellationToken cancellationToken)
    {
        var chosen = await choices.OfAsync(accountId, cancellationToken);
        var pace = isWanted ? PersonChoices.AtFirst.Pace : ReminderPace.Off;
        await choices.SaveAsync(accountId, new PersonChoices(pace, chosen.Quiet, PersonChoices.AtFirst.ByKind), cancellationToken);
    }
}
