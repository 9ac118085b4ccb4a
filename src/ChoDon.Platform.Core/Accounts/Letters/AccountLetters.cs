using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Mail;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Short messages to one person about the account, in the person's language.</summary>
public sealed class AccountLetters(IMailOutbox outbox, MailSettings settings, IStringLocalizerFactory localizers)
{
    /// <summary>Whether messages leave the house at all. Without a mail server none is written: its link would lie about in a file.</summary>
    public bool CanSend => settings.HasServer;

    public Task SendInvitationAsync(Account account, Uri link, CancellationToken cancellationToken) =>
        SendAsync(account, "Invitation", link, "LetterLinkOnce", cancellationToken);

    public Task SendSignInLinkAsync(Account account, Uri link, CancellationToken cancellationToken) =>
        SendAsync(account, "SignInLink", link, "LetterNotYou", cancellationToken);

    public Task SendPasswordResetAsync(Account account, Uri link, CancellationToken cancellationToken) =>
        SendAsync(account, "PasswordReset", link, "LetterNotYou", cancellationToken);

    public Task TellPasswordChangedAsync(Account account, CancellationToken cancellationToken) =>
        SendAsync(account, "PasswordChanged", null, "LetterTellAdministrator", cancellationToken);

    public Task TellSecondFactorResetAsync(Account account, CancellationToken cancellationToken) =>
        SendAsync(account, "SecondFactorReset", null, "LetterTellAdministrator", cancellationToken);

    private async Task SendAsync(Account account, string letter, Uri? link, string ending, CancellationToken cancellationToken)
    {
        if (!CanSend || string.IsNullOrEmpty(account.Email))
            return;
        MailDraft draft;
        using (new CultureScope(CultureScope.CultureOf(account.Language)))
            draft = Write(account, localizers.Create(typeof(AccountTexts)), letter, link, ending);
        await outbox.EnqueueAsync(draft, cancellationToken);
    }

    private static MailDraft Write(Account account, IStringLocalizer words, string letter, Uri? link, string ending)
    {
        string[] before = [words["LetterGreeting"], words[$"{letter}Body"]];
        string[] after = [words[ending], words["LetterProgramme"]];
        var text = string.Join("\n\n", [.. before, .. link is null ? Array.Empty<string>() : [link.AbsoluteUri], .. after]);
        var button = link is null ? "" : MailFrame.Button(new MailLink(words[$"{letter}Button"], link));
        var rows = string.Concat([.. before.Select(MailFrame.Paragraph), button, .. after.Select(MailFrame.Paragraph)]);
        var html = MailFrame.Render(account.Language, words[$"{letter}Subject"], rows);
        return new MailDraft($"account/{letter}/{Guid.CreateVersion7():N}", account.Email!, words[$"{letter}Subject"], html, text)
        {
            IsSecret = link is not null,
        };
    }
}
