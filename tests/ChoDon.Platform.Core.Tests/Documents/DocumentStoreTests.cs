using System.IO.Compression;
using System.Text;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Documents;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Documents;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class DocumentStoreTests(DatabaseProvider provider)
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n");
    private static readonly Guid Unit = Guid.CreateVersion7();

    private TestDatabase _database = null!;

    [SetUp]
    public void MakeDatabase() => _database = TestDatabase.Create(provider);

    [TearDown]
    public void DropDatabase() => _database.Dispose();

    [Test]
    public async Task A_stored_document_opens_with_the_same_bytes_until_it_is_removed()
    {
        var stored = await AddAsync("Quy ước thôn.pdf", Pdf);

        var opened = await Store().OpenAsync(stored.Id!.Value, default);
        await Store().RemoveAsync(stored.Id.Value, default);

        Assert.Multiple(async () =>
        {
            Assert.That(opened!.Content, Is.EqualTo(Pdf));
            Assert.That(opened.Info.FileName, Is.EqualTo("Quy ước thôn.pdf"));
            Assert.That(opened.Info.MediaType, Is.EqualTo("application/pdf"));
            Assert.That(await Store().FindAsync(stored.Id.Value, default), Is.Null);
        });
    }

    [TestCase("a.pdf", "%PDF-1.7 …", "application/pdf", "a.pdf")]
    [TestCase("ảnh quét.PDF.exe", "%PDF-1.7", "application/pdf", "ảnh quét.PDF.pdf")]
    [TestCase(@"C:\Users\lan\..\..\ban cam kết.jpeg", "\u00FF\u00D8\u00FF\u00E0 …", "image/jpeg", "ban cam kết.jpg")]
    [TestCase("../../etc/passwd", "\u0089PNG\r\n\u001A\n …", "image/png", "passwd.png")]
    [TestCase("....", "%PDF-1.7", "application/pdf", "document.pdf")]
    public async Task A_file_is_called_by_what_it_holds(string sent, string content, string mediaType, string name)
    {
        var stored = await AddAsync(sent, Encoding.Latin1.GetBytes(content.Replace("…", "...", StringComparison.Ordinal)));

        var found = await Store().FindAsync(stored.Id!.Value, default);
        Assert.Multiple(() =>
        {
            Assert.That(found!.MediaType, Is.EqualTo(mediaType));
            Assert.That(found.FileName, Is.EqualTo(name));
        });
    }

    [Test]
    public async Task A_word_file_is_taken_and_one_with_macros_or_another_zip_is_not()
    {
        Assert.Multiple(async () =>
        {
            Assert.That((await AddAsync("a.docx", Zip("[Content_Types].xml", "word/document.xml"))).Taken, Is.True);
            Assert.That((await AddAsync("a.docx", Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))).Problem, Is.EqualTo(DocumentProblem.OtherKind));
            Assert.That((await AddAsync("a.docx", Zip("photo.jpg"))).Problem, Is.EqualTo(DocumentProblem.OtherKind));
            Assert.That((await AddAsync("a.docx", Zip("word/document.xml")[..20])).Problem, Is.EqualTo(DocumentProblem.OtherKind));
        });
    }

    [Test]
    public async Task Nothing_is_kept_of_a_file_that_is_not_taken()
    {
        Assert.Multiple(async () =>
        {
            Assert.That((await AddAsync("a.pdf", [])).Problem, Is.EqualTo(DocumentProblem.Empty));
            Assert.That((await AddAsync("a.pdf", "<script>"u8.ToArray())).Problem, Is.EqualTo(DocumentProblem.OtherKind));
            Assert.That((await AddAsync("a.pdf", [.. Pdf, .. new byte[IDocumentStore.MaxBytes]])).Problem, Is.EqualTo(DocumentProblem.TooLarge));
        });
        await using var context = _database.NewContext();
        Assert.That(await context.Documents.CountAsync(), Is.Zero);
    }

    private DocumentStore Store() => new(_database.Database, new HandAccess(), TimeProvider.System);

    private Task<StoreResult> AddAsync(string name, byte[] content) =>
        Store().AddAsync("enrollment", Unit, new FormFile(new MemoryStream(content), 0, content.Length, "file", name), default);

    private static byte[] Zip(params string[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
                archive.CreateEntry(entry);
        }

        return bytes.ToArray();
    }
}
