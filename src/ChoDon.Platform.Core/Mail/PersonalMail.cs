using System.Globalization;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Mail;

internal sealed class PersonalMail(PlatformDatabase database, IMailOutbox outbox, ISiteAddress site, IStringLocalizerFactory localizers) : IPersonalMail
{
    public async Task TellAsync<TTexts>(string key, IReadOnlyCollection<Guid> accountIds, PersonalMessage message, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var accounts = await context.Users.AsNoTracking()
            .Where(account => accountIds.Contains(account.Id) && account.DisabledAt == null && account.Email != null)
            .Select(account => new { account.Id, Email = account.Email!, account.Language })
            .ToListAsync(cancellationToken);
        foreach (var account in accounts)
        {
            MailDraft draft;
            var culture = CultureScope.CultureOf(account.Language);
            using (new CultureScope(culture))
                draft = Write($"{key}/{account.Id}", account.Email, account.Language, message, culture, localizers.Create(typeof(TTexts)), localizers.Create(typeof(MailTexts)));
            await outbox.EnqueueAsync(draft, cancellationToken);
        }
    }

    private MailDraft Write(string key, string to, string language, PersonalMessage message, CultureInfo culture, IStringLocalizer texts, IStringLocalizer words)
    {
        var subject = Filled(message.SubjectKey);
        var text = Filled(message.TextKey);
        var link = new MailLink(words["OpenPage"], site.Of(message.Path));
        var html = MailFrame.Render(language, subject, MailFrame.Heading(subject) + MailFrame.Paragraph(text) + MailFrame.Button(link));
        return new MailDraft(key, to, subject, html, $"{text}\n\n{link.Address.AbsoluteUri}");

        string Filled(string textKey) => string.Format(culture, texts[textKey].Value, [.. message.Values]);
    }
}
