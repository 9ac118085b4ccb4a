using System.Net;

namespace ChoDon.Testing.Hosting;

/// <summary>A browser without scripts: keeps cookies, follows redirects, posts the forms of pages.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(Uri site)
    {
        Cookies = new CookieContainer();
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies }) { BaseAddress = site };
    }

    public CookieContainer Cookies { get; }

    /// <summary>The page that was answered last.</summary>
    public string Page { get; private set; } = "";

    /// <summary>Where redirects led.</summary>
    public string Path { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    public HttpResponseMessage Answer { get; private set; } = null!;

    public async Task<string> GetAsync(string path) => await TakeAsync(await _client.GetAsync(path));

    /// <summary>Opens a page and sends its form with these fields.</summary>
    /// <param name="path">The page.</param>
    /// <param name="fields">Names and values; what else the form holds is left out.</param>
    /// <param name="to">Where the form is sent, if not to its page.</param>
    public async Task<string> PostAsync(string path, Dictionary<string, string?> fields, string? to = null)
    {
        await GetAsync(path);
        return await SendAsync(to ?? path, fields);
    }

    /// <summary>Sends fields with the token of the page that is open.</summary>
    public async Task<string> SendAsync(string path, Dictionary<string, string?> fields)
    {
        var token = FormToken.In(Page);
        using var form = new FormUrlEncodedContent(
            fields.Append(new("__RequestVerificationToken", token)).Where(field => field.Value is not null)!);
        return await TakeAsync(await _client.PostAsync(path, form));
    }

    /// <summary>Sends a file, and fields, with the token of the page that is open.</summary>
    public async Task<string> SendFileAsync(string path, string field, string fileName, byte[] content, Dictionary<string, string?> fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(new("__RequestVerificationToken", FormToken.In(Page))))
            form.Add(new StringContent(value ?? ""), name);
        form.Add(new ByteArrayContent(content), field, fileName);
        return await TakeAsync(await _client.PostAsync(path, form));
    }

    public void Dispose() => _client.Dispose();

    private async Task<string> TakeAsync(HttpResponseMessage answer)
    {
        Answer = answer;
        Status = answer.StatusCode;
        Path = answer.RequestMessage!.RequestUri!.PathAndQuery;
        return Page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
