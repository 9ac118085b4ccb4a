using System.Net.Mime;
using System.Text;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Mail;
using ChoDon.Platform.Host.Web.Hardening;

namespace ChoDon.Platform.Host.Pages.Mail;

/// <summary>The parts of a message that are no page: its HTML, for the frame on its page, and all of it as a file.</summary>
internal static class MailEndpoints
{
    public static string Html(Guid id) => $"/admin/mail/{id}/html";

    public static string File(Guid id) => $"/admin/mail/{id}/eml";

    public static void MapMail(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/admin/mail/{id:guid}/html", HtmlAsync).RequireAuthorization(PlatformPermissions.ReadMail);
        routes.MapGet("/admin/mail/{id:guid}/eml", FileAsync).RequireAuthorization(PlatformPermissions.ReadMail);
    }

    private static async Task<IResult> HtmlAsync(Guid id, MailReader mails, HttpContext http, CancellationToken cancellationToken)
    {
        if (await mails.FindAsync(id, cancellationToken) is not { IsSecret: false } mail)
            return Results.NotFound();
        http.Features.Set(OwnContentPolicy.Framed);
        return Results.Text(mail.Html, MediaTypeNames.Text.Html, Encoding.UTF8);
    }

    private static async Task<IResult> FileAsync(Guid id, MailReader mails, CancellationToken cancellationToken) =>
        await mails.FindAsync(id, cancellationToken) is { IsSecret: false } mail
            ? Results.File(mail.Mime, "message/rfc822", $"{id}.eml")
            : Results.NotFound();
}
