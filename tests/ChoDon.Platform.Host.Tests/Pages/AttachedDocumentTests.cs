using System.Net;
using System.Text.RegularExpressions;
using ChoDon.Platform.Host.Tests.Imports;

namespace ChoDon.Platform.Host.Tests.Pages;

internal sealed partial class AttachedDocumentTests
{
    private static readonly byte[] Scan = [.. "%PDF-1.7\n"u8, .. new byte[2 * 1024 * 1024]];

    [Test]
    public async Task A_scan_that_is_larger_than_other_forms_may_be_is_kept_and_handed_out_as_it_came()
    {
        await using var host = await ImportHost.StartAsync();
        var visitor = host.Visit.Visitor;
        await visitor.GetAsync("/m/enrollment/households");
        var commitment = Household().Match(visitor.Page).Value + "/commitment";

        await visitor.GetAsync(commitment);
        await visitor.SendFileAsync(commitment, "Scan", "cam kết.pdf", Scan, []);
        var attached = visitor.Status;
        await visitor.GetAsync(commitment + "/document");
        var content = await visitor.Answer.Content.ReadAsByteArrayAsync();
        Assert.Multiple(() =>
        {
            Assert.That(attached, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(visitor.Status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(visitor.Answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(visitor.Answer.Content.Headers.ContentDisposition?.FileNameStar, Is.EqualTo("cam kết.pdf"));
            Assert.That(content, Is.EqualTo(Scan));
        });
    }

    [GeneratedRegex("/m/enrollment/households/[0-9a-f-]{36}")]
    private static partial Regex Household();
}
