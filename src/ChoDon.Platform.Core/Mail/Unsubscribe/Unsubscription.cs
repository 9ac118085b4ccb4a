using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Stops a kind of mail by a link of a message, whoever holds it.</summary>
public sealed class Unsubscription(UnsubscribeLinks links, IEnumerable<IMailTopic> topics, PlatformDatabase database)
{
    /// <summary>The topic that the link is about, or null when the link is none of ours.</summary>
    public async Task<string?> FindAsync(string? token, CancellationToken cancellationToken) =>
        (await ReadAsync(token, cancellationToken))?.Topic.Id;

    /// <summary>Stops it; pressing twice does no harm.</summary>
    /// <returns>The topic, or null when the link is none of ours.</returns>
    public async Task<string?> StopAsync(string? token, CancellationToken cancellationToken)
    {
        if (await ReadAsync(token, cancellationToken) is not { } asked)
            return null;
        await asked.Topic.ChooseAsync(asked.AccountId, isWanted: false, cancellationToken);
        return asked.Topic.Id;
    }

    private async Task<(Guid AccountId, IMailTopic Topic)?> ReadAsync(string? token, CancellationToken cancellationToken)
    {
        if (links.Read(token) is not var (accountId, id) || topics.FirstOrDefault(topic => topic.Id == id) is not { } topic)
            return null;
        await using var context = database.NewContext();
        return await context.Users.AnyAsync(account => account.Id == accountId, cancellationToken) ? (accountId, topic) : null;
    }
}
