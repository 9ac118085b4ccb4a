using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChoDon.Platform.Host.Tests.Pages.Accounts;

/// <summary>A small identity provider: whoever comes is <see cref="Person"/>; signs with RS256 and insists on PKCE.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    public const string ClientId = "ho-an-toan";
    public const string ClientSecret = "bí mật của máy khách";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, Asked> _codes = new();
    private readonly WebApplication _app;

    private TestProvider(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    /// <summary>Subject, e-mail address, and whether the provider has verified it.</summary>
    public (string Subject, string Email, bool IsVerified) Person { get; set; }

    /// <summary>The person turns back at the provider's page.</summary>
    public bool TurnsBack { get; set; }

    public static async Task<TestProvider> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        var provider = new TestProvider(app);
        app.UseRouting();
        app.MapGet("/.well-known/openid-configuration", provider.Describe);
        app.MapGet("/keys", provider.Keys);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", provider.TokenAsync);
        await app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private SigningCredentials Credentials => new(new RsaSecurityKey(_rsa) { KeyId = "1" }, SecurityAlgorithms.RsaSha256);

    private string Issuer => Address.ToString().TrimEnd('/');

    private IResult Describe() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Issuer,
        ["authorization_endpoint"] = $"{Issuer}/authorize",
        ["token_endpoint"] = $"{Issuer}/token",
        ["jwks_uri"] = $"{Issuer}/keys",
        ["response_types_supported"] = new[] { "code" },
        ["subject_types_supported"] = new[] { "public" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
    });

    private IResult Keys()
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        return Results.Json(new
        {
            keys = new[]
            {
                new { kty = "RSA", use = "sig", alg = "RS256", kid = "1", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) },
            },
        });
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        var back = $"{query["redirect_uri"]}?state={Uri.EscapeDataString(query["state"]!)}";
        if (TurnsBack)
            return Results.Redirect($"{back}&error=access_denied");
        if (query["client_id"] != ClientId || query["code_challenge_method"] != "S256")
            return Results.BadRequest();
        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        _codes[code] = new Asked(query["nonce"]!, query["code_challenge"]!);
        return Results.Redirect($"{back}&code={code}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_secret"] != ClientSecret
            || !_codes.TryRemove(form["code"]!, out var asked)
            || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]!))) != asked.Challenge)
        {
            return Results.BadRequest();
        }

        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = ClientId,
            Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5),
            SigningCredentials = Credentials,
            Claims = new Dictionary<string, object>
            {
                ["sub"] = Person.Subject,
                ["email"] = Person.Email,
                ["email_verified"] = Person.IsVerified,
                ["nonce"] = asked.Nonce,
            },
        });
        return Results.Json(new { access_token = "none", token_type = "Bearer", id_token = token });
    }

    private sealed record Asked(string Nonce, string Challenge);
}
