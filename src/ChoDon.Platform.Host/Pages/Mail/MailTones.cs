using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Ui.Parts;

namespace ChoDon.Platform.Host.Pages.Mail;

internal static class MailTones
{
    public static TagKind Of(OutboxStatus status) => status switch
    {
        OutboxStatus.Sent => TagKind.Good,
        OutboxStatus.Dead => TagKind.Bad,
        _ => TagKind.Info,
    };
}
