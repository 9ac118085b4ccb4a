using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Platform.Host.Web.Hardening;

/// <summary>
/// Takes what browsers tell about pages that break the content policy, and logs each kind once. Anybody can send
/// anything here, so it reads little, seldom, and writes down no query and no fragment.
/// </summary>
internal sealed class ContentPolicyReports(ILogger<ContentPolicyReports> log) : IDisposable
{
    public const string Path = "/csp-report";

    private const int MostBytes = 8 * 1024;
    private const int MostKinds = 100;
    private const int MostLetters = 200;

    private readonly HashSet<string> _kinds = [];
    private readonly FixedWindowRateLimiter _reading = new(new FixedWindowRateLimiterOptions
    {
        PermitLimit = 60,
        Window = TimeSpan.FromMinutes(1),
    });

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost(Path, (HttpRequest request, ContentPolicyReports reports, CancellationToken stop) => reports.TakeAsync(request, stop))
            .AllowAnonymous()
            .DisableAntiforgery()
            .DisableRateLimiting()
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));

    public void Dispose() => _reading.Dispose();

    private async Task<IResult> TakeAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var permit = _reading.AttemptAcquire();
        if (!permit.IsAcquired)
            return Results.NoContent();
        try
        {
            using var report = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellationToken);
            Note(report.RootElement);
            return Results.NoContent();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
        catch (BadHttpRequestException refused)
        {
            return Results.StatusCode(refused.StatusCode);
        }
    }

    private void Note(JsonElement sent)
    {
        if (sent.ValueKind != JsonValueKind.Object || !sent.TryGetProperty("csp-report", out var report) || report.ValueKind != JsonValueKind.Object)
            return;
        var page = WithoutQuery(Text(report, "document-uri"));
        var directive = Clean(Text(report, "effective-directive") is { Length: > 0 } effective ? effective : Text(report, "violated-directive"));
        var blocked = WithoutQuery(Text(report, "blocked-uri"));
        lock (_kinds)
        {
            if (_kinds.Count >= MostKinds || !_kinds.Add($"{directive} {blocked} {page}"))
                return;
        }

        log.LogWarning("A browser refused {Blocked} on {Page} by {Directive}", blocked, page, directive);
    }

    private static string Text(JsonElement report, string name) =>
        report.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string WithoutQuery(string address) =>
        Clean(address.Split('?', '#')[0]);

    private static string Clean(string text) =>
        string.Concat(text.Where(letter => !char.IsControl(letter)).Take(MostLetters));
}
