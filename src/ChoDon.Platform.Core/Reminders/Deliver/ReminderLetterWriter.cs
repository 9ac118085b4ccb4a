using System.Globalization;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Abstractions.Web;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Mail;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Reminders;

/// <summary>Puts what is due into a letter in the person's language: what is late first, by kind, with the day of each.</summary>
internal sealed class ReminderLetterWriter(
    ReminderDirectory directory, MailSettings settings, UnsubscribeLinks links, ISiteAddress site, IStringLocalizerFactory localizers)
{
    /// <summary>Keeps the letter readable, and far below what mail programs cut off; the rest is told as a number.</summary>
    private const int MostOfAKind = 25;

    public MailDraft Write(Account account, string dedupeKey, IReadOnlyList<PendingReminder> items, DateOnly today)
    {
        var isEnglish = account.Language == "en";
        using var scope = new CultureScope(CultureScope.CultureOf(account.Language));
        var words = localizers.Create(typeof(ReminderTexts));
        var subscription = links.For(account, MailTopics.Reminders);
        var late = items.Count(item => item.DueOn < today);
        var letter = new ReminderLetter(
            isEnglish ? "en" : "vi",
            late == 0 ? words["Subject", items.Count].Value : words["SubjectLate", items.Count, late].Value,
            words["Greeting"],
            settings.IsDemonstration ? words["Demonstration"].Value : null,
            [.. Sections(items, today, isEnglish, words)],
            new MailLink(words["WhereToGo"], site.Of("/notices")),
            new MailLink(words["HowToChoose"], site.Of("/account/reminders")),
            new MailLink(words["Stop"], subscription.Stop));
        return new MailDraft(dedupeKey, account.Email!, letter.Subject, ReminderLetterHtml.Render(letter), ReminderLetterText.Render(letter))
        {
            Subscription = subscription,
        };
    }

    private IEnumerable<ReminderSection> Sections(
        IReadOnlyList<PendingReminder> items, DateOnly today, bool isEnglish, IStringLocalizer words) =>
        from kind in directory.All
        let own = items.Where(item => item.Kind == kind.Key).ToList()
        where own.Count > 0
        orderby own[0].DueOn
        select new ReminderSection(
            kind.NameIn(localizers),
            [.. own.Take(MostOfAKind).Select(item => new ReminderLine(isEnglish ? item.TextEnglish : item.Text, When(item, today, words)))],
            own.Count > MostOfAKind ? words["More", own.Count - MostOfAKind].Value : null);

    private static string When(PendingReminder item, DateOnly today, IStringLocalizer words)
    {
        var days = item.DueOn.DayNumber - today.DayNumber;
        var when = days switch
        {
            < 0 => words["LateBy", -days, Day(item.DueOn)],
            0 => words["DueToday"],
            _ => words["DueIn", days, Day(item.DueOn)],
        };
        return item.IsEscalated ? $"{when.Value} – {words["Escalated"].Value}" : when;
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
