using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Documents;
using SkiaSharp;

namespace ChoDon.Platform.Core.Tests.Documents;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class DocumentStoreTests(DatabaseProvider provider) : StoredFiles(provider)
{
    private static readonly byte[] Pdf = SampleDocuments.Pdf();

    [Test]
    public async Task A_stored_document_opens_with_the_same_bytes_until_it_is_removed()
    {
        var stored = await AddAsync("Quy ước thôn.pdf", Pdf);

        var opened = await OpenAsync(stored);
        await Store().RemoveAsync(stored.Id!.Value, default);

        Assert.Multiple(async () =>
        {
            Assert.That(opened.Content, Is.EqualTo(Pdf));
            Assert.That(opened.Info.FileName, Is.EqualTo("Quy ước thôn.pdf"));
            Assert.That(opened.Info.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(await Store().FindAsync(stored.Id.Value, default), Is.Null);
        });
    }

    [TestCase("ảnh quét.PDF.exe", "ảnh quét.PDF.pdf")]
    [TestCase(@"C:\Users\lan\..\..\quyết định 12.2026", "quyết định 12.pdf")]
    [TestCase("../../etc/passwd", "passwd.pdf")]
    [TestCase("....", "document.pdf")]
    public async Task A_file_is_called_by_what_it_holds(string sent, string name) =>
        Assert.That((await OpenAsync(await AddAsync(sent, Pdf))).Info.FileName, Is.EqualTo(name));

    [Test]
    public async Task A_word_file_is_taken_as_it_came()
    {
        var sent = SampleDocuments.Docx();

        Assert.That((await OpenAsync(await AddAsync("a.docx", sent))).Content, Is.EqualTo(sent));
    }

    [TestCase("bản cam kết.jpeg", SKEncodedImageFormat.Jpeg)]
    [TestCase("bản cam kết.png", SKEncodedImageFormat.Png)]
    [TestCase("bản cam kết", SKEncodedImageFormat.Png)]
    public async Task A_scanned_picture_is_made_anew_and_stays_readable(string sent, SKEncodedImageFormat format)
    {
        var stored = await OpenAsync(await AddAsync(sent, SamplePhotos.Draw(496, 7016, format)));

        using var shown = SKBitmap.Decode(stored.Content);
        Assert.Multiple(() =>
        {
            Assert.That(stored.Info.FileName, Is.EqualTo("bản cam kết.jpg"));
            Assert.That(stored.Info.MediaType, Is.EqualTo("image/jpeg"));
            Assert.That((shown.Width, shown.Height), Is.EqualTo((248, 3508)));
        });
    }

    [Test]
    public async Task The_place_is_gone_from_a_scan_with_a_telephone()
    {
        var sent = SamplePhotos.WithNotes(SamplePhotos.Draw(400, 300));

        Assert.That((await OpenAsync(await AddAsync("a.jpg", sent))).Content.AsSpan().IndexOf(SamplePhotos.Place), Is.Negative);
    }

    [Test]
    public async Task A_file_of_the_largest_size_is_taken()
    {
        var largest = SampleDocuments.Pdf(IDocumentStore.MaxBytes - 1000);
        Array.Resize(ref largest, IDocumentStore.MaxBytes);

        Assert.That((await OpenAsync(await AddAsync("a.pdf", largest))).Info.Size, Is.EqualTo(IDocumentStore.MaxBytes));
    }
}
