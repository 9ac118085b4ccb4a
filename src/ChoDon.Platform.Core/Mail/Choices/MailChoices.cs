using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Mail;

/// <summary>Keeps which kinds of mail people stopped.</summary>
public sealed class MailChoices(PlatformDatabase database, TimeProvider time)
{
    public async Task<bool> IsWantedAsync(Guid accountId, string topic, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return !await Stopped(context, topic).AnyAsync(choice => choice.AccountId == accountId, cancellationToken);
    }

    public async Task ChooseAsync(Guid accountId, string topic, bool isWanted, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        if (isWanted)
            await Stopped(context, topic).Where(choice => choice.AccountId == accountId).ExecuteDeleteAsync(cancellationToken);
        else
            await StopAsync(context, accountId, topic, cancellationToken);
    }

    internal static IQueryable<MailChoice> Stopped(PlatformDbContext context, string topic) =>
        context.MailChoices.Where(choice => choice.Topic == topic);

    private async Task StopAsync(PlatformDbContext context, Guid accountId, string topic, CancellationToken cancellationToken)
    {
        var now = time.UtcNow();
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO platform_mail_choice (account_id, topic, stopped_at) VALUES ({accountId}, {topic}, {now}) ON CONFLICT DO NOTHING",
            cancellationToken);
    }
}
