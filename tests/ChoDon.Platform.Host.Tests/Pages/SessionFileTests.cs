using System.Net;
using System.Text.RegularExpressions;
using ChoDon.Platform.Host.Tests.Imports;
using ChoDon.Testing.Documents;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Pages;

/// <summary>Minutes and photos of a session, as somebody sends them.</summary>
internal sealed partial class SessionFileTests
{
    private ImportHost _host = null!;
    private string _session = "";

    private static readonly (string Name, Func<byte[]> Make, string Where, string Answer)[] Bad =
    [
        ("bomb.png", () => SamplePhotos.FlatPng(19_000, 19_000), "photos", "điểm ảnh"),
        ("polyglot.jpg", () => [.. SamplePhotos.Draw(64, 48), .. SampleDocuments.Zip(("a.html", "<script>1</script>"))], "photos", "còn chứa một tệp loại khác"),
        ("polyglot.pdf", () => [.. SampleDocuments.Pdf(), .. SampleDocuments.Zip(("a.html", "<script>1</script>"))], "minutes", "còn chứa một tệp loại khác"),
        ("lying.docx", SampleDocuments.Pdf().ToArray, "minutes", "nội dung lại là PDF"),
        ("lying.jpg", () => "<html><script>1</script></html>"u8.ToArray(), "photos", "JPEG"),
        ("empty.jpg", () => [], "photos", "Tệp"),
    ];

    private Visitor Visitor => _host.Visit.Visitor;

    [OneTimeSetUp]
    public async Task OpenASessionAsync()
    {
        _host = await ImportHost.StartAsync();
        await Visitor.GetAsync("/m/campaigns/sessions?state=counted");
        _session = SessionLink().Match(Visitor.Page).Value;
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task A_photo_is_kept_without_the_place_where_it_was_taken()
    {
        await SendAsync("photos", "họp thôn.jpg", SamplePhotos.WithNotes(SamplePhotos.Draw(2400, 1800)));
        var file = FileLink().Match(Visitor.Page).Value;

        await Visitor.GetAsync(file);

        var content = await Visitor.Answer.Content.ReadAsByteArrayAsync();
        Assert.Multiple(() =>
        {
            Assert.That(Visitor.Answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/jpeg"));
            Assert.That(content.AsSpan().IndexOf(SamplePhotos.Place), Is.Negative);
            Assert.That(content.AsSpan().IndexOf("Camera of Lan"u8), Is.Negative);
        });
    }

    [Test]
    public async Task Minutes_are_kept_as_they_came_and_can_be_taken_away()
    {
        await Visitor.GetAsync(_session);
        var before = FileLink().Count(Visitor.Page);
        await SendAsync("minutes", "biên bản.pdf", SampleDocuments.Pdf());
        Assert.That(FileLink().Count(Visitor.Page), Is.EqualTo(before + 1));
        var file = FileLink().Matches(Visitor.Page)[^1].Value;

        await Visitor.PostAsync(_session, new() { ["fileId"] = file[(file.LastIndexOf('/') + 1)..] }, _session + "?handler=Remove");

        Assert.That(FileLink().Count(await Visitor.GetAsync(_session)), Is.EqualTo(before));
        await Visitor.GetAsync(file);
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCaseSource(nameof(Bad))]
    public async Task A_file_that_is_not_what_it_should_be_is_refused_beside_the_field_and_not_stored(
        (string Name, Func<byte[]> Make, string Where, string Answer) bad)
    {
        var before = FileLink().Count(await Visitor.GetAsync(_session));

        await SendAsync(bad.Where, bad.Name, bad.Make());

        Assert.That(FieldError().Match(Visitor.Page).Groups[1].Value, Does.Contain(bad.Answer), Visitor.Page);
        Assert.That(FileLink().Count(await Visitor.GetAsync(_session)), Is.EqualTo(before));
    }

    private async Task SendAsync(string where, string name, byte[] content)
    {
        await Visitor.GetAsync($"{_session}/{where}");
        await Visitor.SendFileAsync($"{_session}/{where}", "Document", name, content, []);
    }

    [GeneratedRegex("/m/campaigns/sessions/[0-9a-f-]{36}")]
    private static partial Regex SessionLink();

    [GeneratedRegex("/m/campaigns/sessions/[0-9a-f-]{36}/files/[0-9a-f-]{36}")]
    private static partial Regex FileLink();

    [GeneratedRegex("""id="Document-error"[^>]*>(.*?)</p>""", RegexOptions.Singleline)]
    private static partial Regex FieldError();
}
