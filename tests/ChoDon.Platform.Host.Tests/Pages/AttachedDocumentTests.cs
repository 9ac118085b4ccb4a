using System.Net;
using System.Text.RegularExpressions;
using ChoDon.Platform.Host.Tests.Imports;
using ChoDon.Testing.Documents;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests.Pages;

internal sealed partial class AttachedDocumentTests
{
    private ImportHost _host = null!;
    private int _households;
    private string _commitment = "";

    private Visitor Visitor => _host.Visit.Visitor;

    [OneTimeSetUp]
    public async Task StartAsync() => _host = await ImportHost.StartAsync();

    /// <summary>Of a household that none of the other tests has.</summary>
    [SetUp]
    public async Task OpenTheFormAsync()
    {
        await Visitor.GetAsync("/m/enrollment/households");
        _commitment = Household().Matches(Visitor.Page).Select(match => match.Value).Distinct().ElementAt(_households++) + "/commitment";
        await Visitor.GetAsync(_commitment);
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _host.DisposeAsync();

    [Test]
    public async Task A_scan_that_is_larger_than_other_forms_may_be_is_kept_and_handed_out_as_it_came()
    {
        var scan = SampleDocuments.Pdf(2 * 1024 * 1024);

        var content = await SendAndOpenAsync("cam kết.pdf", scan);

        Assert.Multiple(() =>
        {
            Assert.That(Visitor.Answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(Visitor.Answer.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("attachment"));
            Assert.That(Visitor.Answer.Content.Headers.ContentDisposition?.FileNameStar, Is.EqualTo("cam kết.pdf"));
            Assert.That(content, Is.EqualTo(scan));
        });
    }

    [Test]
    public async Task A_picture_opens_in_the_browser_and_nothing_in_it_may_run()
    {
        var content = await SendAndOpenAsync("cam kết.jpg", SamplePhotos.WithNotes(SamplePhotos.Draw(640, 480)));

        Assert.Multiple(() =>
        {
            Assert.That(Visitor.Answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/jpeg"));
            Assert.That(Visitor.Answer.Content.Headers.ContentDisposition?.DispositionType, Is.EqualTo("inline"));
            Assert.That(Visitor.Answer.Content.Headers.ContentDisposition?.FileNameStar, Is.EqualTo("cam kết.jpg"));
            Assert.That(Visitor.Answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
            Assert.That(Visitor.Answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.EndWith("; sandbox"));
            Assert.That(content.AsSpan().IndexOf(SamplePhotos.Place), Is.Negative);
        });
    }

    [Test]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_beside_the_field()
    {
        await Visitor.SendFileAsync(_commitment, "Scan", "cam kết.jpg", SampleDocuments.Pdf(), []);

        Assert.That(Visitor.Page, Does.Contain("Tên tệp ghi là JPEG nhưng nội dung lại là PDF"));
        await Visitor.GetAsync(_commitment + "/document");
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<byte[]> SendAndOpenAsync(string name, byte[] content)
    {
        await Visitor.SendFileAsync(_commitment, "Scan", name, content, []);
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK));
        await Visitor.GetAsync(_commitment + "/document");
        Assert.That(Visitor.Status, Is.EqualTo(HttpStatusCode.OK));
        return await Visitor.Answer.Content.ReadAsByteArrayAsync();
    }

    [GeneratedRegex("/m/enrollment/households/[0-9a-f-]{36}")]
    private static partial Regex Household();
}
