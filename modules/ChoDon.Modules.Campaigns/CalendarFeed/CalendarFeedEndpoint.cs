using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ChoDon.Modules.Campaigns.CalendarFeed;

/// <summary>The address that calendar programs ask. They cannot sign in: the secret in it is all they bring.</summary>
internal static class CalendarFeedEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/calendar/{token}.ics", AnswerAsync).AllowAnonymous();

    private static async Task<Results<FileContentHttpResult, NotFound>> AnswerAsync(
        string token, HttpResponse response, CalendarFeedHandler handler, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "private, no-store";
        if (await handler.HandleAsync(token, cancellationToken) is not { } calendar)
            return TypedResults.NotFound();
        var bytes = Encoding.UTF8.GetBytes(calendar);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");
        return TypedResults.Bytes(bytes, "text/calendar; charset=utf-8", entityTag: tag);
    }
}
