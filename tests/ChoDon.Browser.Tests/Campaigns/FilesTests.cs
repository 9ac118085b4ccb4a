using ChoDon.Browser.Tests.Journeys;
using ChoDon.Testing.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace ChoDon.Browser.Tests.Campaigns;

/// <summary>The minutes and a photo of a session, from the telephone that took them.</summary>
[TestFixture(true, "vi")]
[TestFixture(true, "en")]
[TestFixture(false, "vi")]
[TestFixture(false, "en")]
internal sealed class FilesTests(bool javaScript, string language) : Journey(javaScript, language)
{
    private Visit _leader = null!;
    private string _session = "";

    protected override Site Site => CampaignSite.Site;

    protected override int Width => 360;

    [SetUp]
    public async Task HoldAsync()
    {
        _leader = await VisitAsync(CampaignSite.Leader);
        await _leader.OpenAsync("/m/campaigns/sessions/record");
        await _leader.FillAsync(("Day", CampaignSite.PastDay()), ("Attendance", "35"), ("UsefulInformation", "0"));
        await _leader.SubmitAsync();
        _session = _leader.Path;
    }

    [Test]
    public async Task Minutes_and_a_photo_are_attached_and_opened_again()
    {
        var stored = await StoredAsync();
        await AttachAsync(Minutes, "bien-ban.pdf", SampleDocuments.Pdf());
        await AttachAsync(Photo, "hop-thon.jpg", SamplePhotos.WithNotes(SamplePhotos.Draw(400, 300)));

        Assert.That(await _leader.Notice.InnerTextAsync(), Does.Contain(Say("Đã lưu ảnh", "The photo of the session")));
        Assert.That(await StoredAsync(), Is.EqualTo(stored + 2));
        var (name, minutes) = await _leader.DownloadAsync(_leader.Link("Biên bản 1", "Minutes 1"));
        Assert.That(name, Does.EndWith(".pdf"));
        Assert.That(minutes, Is.EqualTo(SampleDocuments.Pdf()));
        var photo = await _leader.Page.RunAndWaitForResponseAsync(
            () => _leader.Link("Ảnh 2", "Photo 2").ClickAsync(), answer => answer.Url.Contains("/files/", StringComparison.Ordinal));
        Assert.That(await photo.HeaderValueAsync("content-type"), Is.EqualTo("image/jpeg"));
        Assert.That(await photo.HeaderValueAsync("content-disposition"), Does.StartWith("inline"), "it is seen at once");
    }

    [Test]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_beside_the_field_and_not_stored()
    {
        var stored = await StoredAsync();
        foreach (var (what, name) in new[] { (Minutes, "bien-ban.docx"), (Photo, "hop-thon.jpg") })
        {
            await AttachAsync(what, name, SampleDocuments.Pdf());
            Assert.That(await _leader.Main("#Document-error").InnerTextAsync(), Does.Contain("PDF").Or.Contain("JPEG"));
            Assert.That(
                await _leader.Errors.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"), Is.EqualTo(new[] { "#Document" }));
            await _leader.FollowAsync(_leader.Button("Tải lên", "Upload"));
            Assert.That(await _leader.Main("#Document-error").InnerTextAsync(), Does.Contain(Say("Hãy chọn một tệp", "Choose a file")));
            await _leader.FollowAsync(_leader.Link("Hủy bỏ", "Cancel"));
            Assert.That(_leader.Path, Is.EqualTo(_session));
        }

        Assert.That(await _leader.Main(".files li").CountAsync(), Is.Zero);
        Assert.That(await StoredAsync(), Is.EqualTo(stored));
    }

    private ILocator Minutes => _leader.Link("Thêm biên bản", "Add minutes");

    private ILocator Photo => _leader.Link("Thêm ảnh", "Add a photo");

    private async Task AttachAsync(ILocator what, string name, byte[] content)
    {
        await _leader.FollowAsync(what);
        await _leader.Main("#Document").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await _leader.FollowAsync(_leader.Button("Tải lên", "Upload"));
    }

    private async Task<int> StoredAsync()
    {
        await using var context = Site.Database.NewContext();
        return await context.Documents.CountAsync();
    }
}
