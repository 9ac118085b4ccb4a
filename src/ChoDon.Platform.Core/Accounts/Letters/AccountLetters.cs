using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChoDon.Platform.Abstractions.Mail;
using ChoDon.Platform.Core.Mail;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Accounts;

/// <summary>Short messages to one person about the account, in the person's language.</summary>
public sealed class AccountLetters(IMailOutbox outbox, MailSettings settings, IStringLocalizerFactory localizers)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

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
        using (new CultureScope(CultureInfo.GetCultureInfo(account.Language == "en" ? "en-GB" : "vi-VN")))
            draft = Write(account, localizers.Create(typeof(AccountTexts)), letter, link, ending);
        await outbox.EnqueueAsync(draft, cancellationToken);
    }

    private static MailDraft Write(Account account, IStringLocalizer words, string letter, Uri? link, string ending)
    {
        string[] before = [words["LetterGreeting"], words[$"{letter}Body"]];
        string[] after = [words[ending], words["LetterProgramme"]];
        var text = string.Join("\n\n", [.. before, .. link is null ? Array.Empty<string>() : [link.AbsoluteUri], .. after]);
        var button = link is null
            ? ""
            : $"<p><a href=\"{Encoder.Encode(link.AbsoluteUri)}\" style=\"display:inline-block;padding:12px 20px;background:#0b5d52;color:#ffffff;\">{Encoder.Encode(words[$"{letter}Button"])}</a></p>\n";
        var html =
            $"<!DOCTYPE html>\n<html lang=\"{account.Language}\"><head><meta charset=\"utf-8\"><title>{Encoder.Encode(words[$"{letter}Subject"])}</title></head>\n" +
            $"<body style=\"font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#0b0c0c;\">\n{Paragraphs(before)}{button}{Paragraphs(after)}</body></html>\n";
        return new MailDraft($"account/{letter}/{Guid.CreateVersion7():N}", account.Email!, words[$"{letter}Subject"], html, text)
        {
            IsSecret = link is not null,
        };
    }

    private static string Paragraphs(string[] texts) => string.Concat(texts.Select(text => $"<p>{Encoder.Encode(text)}</p>\n"));
}
