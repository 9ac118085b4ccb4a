using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Documents;
using SkiaSharp;

namespace ChoDon.Platform.Core.Tests.Documents;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class RefusedFileTests(DatabaseProvider provider) : StoredFiles(provider)
{
    private static readonly byte[] Pdf = SampleDocuments.Pdf();
    private static readonly byte[] Docx = SampleDocuments.Docx();
    private static readonly byte[] Zip = SampleDocuments.Zip(("Evil.class", "..."));
    private static readonly byte[] Jpeg = SamplePhotos.Draw(640, 480);
    private static readonly byte[] Png = SamplePhotos.Draw(640, 480, SKEncodedImageFormat.Png);
    private static readonly byte[] WebP = SamplePhotos.Draw(640, 480, SKEncodedImageFormat.Webp);
    private static readonly byte[] Heic = [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[100]];
    private static readonly byte[] TooLarge = new byte[IDocumentStore.MaxBytes + 1];

    private static IEnumerable<TestCaseData> Documents()
    {
        yield return Case("nothing", "a.pdf", [], DocumentProblem.Empty);
        yield return Case("one byte too many", "a.pdf", TooLarge, DocumentProblem.TooLarge);
        yield return Case("a page of the web", "a.html", "<script>"u8.ToArray(), DocumentProblem.OtherKind);
        yield return Case("a page of the web called PDF", "a.pdf", "<script>"u8.ToArray(), DocumentProblem.OtherKind);
        yield return Case("an archive", "a.zip", Zip, DocumentProblem.OtherKind);
        yield return Case("a WebP", "a.webp", WebP, DocumentProblem.OtherKind);
        yield return Case("a GIF with an archive", "a.gif", [.. "GIF89a"u8, .. Zip], DocumentProblem.OtherKind);
        yield return Case("a HEIC", "IMG_0001.HEIC", Heic, DocumentProblem.Heic);
        yield return Case("a HEIC called JPEG", "IMG_0001.jpg", Heic, DocumentProblem.Heic);

        yield return Case("a PDF with an archive behind it", "a.pdf", [.. Pdf, .. Zip], DocumentProblem.TwoKinds);
        yield return Case("a PDF with an archive in it", "a.pdf", [.. Pdf[..^20], .. Zip, .. Pdf[^40..]], DocumentProblem.TwoKinds);
        yield return Case("a JPEG with an archive behind it", "a.jpg", [.. Jpeg, .. Zip], DocumentProblem.TwoKinds);
        yield return Case("a JPEG with an archive behind what a camera wrote", "a.jpg", [.. Jpeg, .. Jpeg, .. Zip], DocumentProblem.TwoKinds);
        yield return Case("a JPEG with a page behind it", "a.jpg", [.. Jpeg, .. "<html>"u8], DocumentProblem.TwoKinds);
        yield return Case("a JPEG with a PDF behind it", "a.jpg", [.. Jpeg, .. Pdf], DocumentProblem.TwoKinds);
        yield return Case("a PNG with a page behind it", "a.png", [.. Png, .. "<html>"u8], DocumentProblem.TwoKinds);
        yield return Case("a DOCX with bytes behind it", "a.docx", [.. Docx, 1], DocumentProblem.TwoKinds);
        yield return Case("a DOCX behind an archive", "a.docx", Behind(Zip, Docx), DocumentProblem.TwoKinds);
        yield return Case("a DOCX that readers of PDF open", "a.docx", SampleDocuments.Docx(parts: "%PDF-1.7"), DocumentProblem.TwoKinds);

        yield return Case("a DOCX with macros", "a.docx", SampleDocuments.Docx(parts: "word/vbaProject.bin"), DocumentProblem.HoldsProgram);
        yield return Case("a DOCX with controls", "a.docx", SampleDocuments.Docx(parts: "word/activeX/activeX1.xml"), DocumentProblem.HoldsProgram);
        yield return Case("a DOCX with a file in it", "a.docx", SampleDocuments.Docx(parts: "word/embeddings/oleObject1.bin"), DocumentProblem.HoldsProgram);
        yield return Case("a DOCX with macros under another name", "a.docx", SampleDocuments.Docx("application/vnd.ms-word.document.macroEnabled.main+xml"), DocumentProblem.HoldsProgram);
        yield return Case("a DOCX with types that cannot be read", "a.docx", SampleDocuments.Docx("<"), DocumentProblem.Damaged);

        yield return Case("a PDF that breaks off", "a.pdf", Pdf[..^30], DocumentProblem.Damaged);
        yield return Case("a PDF of one line", "a.pdf", "%PDF-1.7\n%%EOF"u8.ToArray(), DocumentProblem.Damaged);
        foreach (var (problem, name, content) in Pictures())
            yield return Case(problem, name, content, DocumentProblem.Damaged);
        yield return Case("a PNG that unpacks to 81 million pixels", "a.png", SamplePhotos.FlatPng(9000, 9000), DocumentProblem.TooManyPixels);
    }

    private static IEnumerable<TestCaseData> Photos()
    {
        yield return Case("nothing", "a.jpg", [], DocumentProblem.Empty);
        yield return Case("one byte too many", "a.jpg", TooLarge, DocumentProblem.TooLarge);
        yield return Case("a photo with an archive behind it", "a.jpg", [.. Jpeg, .. Zip], DocumentProblem.TwoKinds);
        yield return Case("a PDF", "a.jpg", Pdf, DocumentProblem.OtherKind);
        yield return Case("a GIF", "a.gif", "GIF89a..."u8.ToArray(), DocumentProblem.OtherKind);
        yield return Case("a HEIC", "a.heic", Heic, DocumentProblem.Heic);
        foreach (var (problem, name, content) in Pictures())
            yield return Case(problem, name, content, DocumentProblem.Damaged);
        yield return Case("a WebP that breaks off", "a.webp", WebP[..(WebP.Length / 2)], DocumentProblem.Damaged);
        yield return Case("a side of 20 001", "a.png", SamplePhotos.FlatPng(20_001, 1), DocumentProblem.TooManyPixels);
    }

    private static IEnumerable<(string Problem, string Name, byte[] Content)> Pictures()
    {
        yield return ("a JPEG that breaks off", "a.jpg", Jpeg[..(Jpeg.Length / 2)]);
        yield return ("the first bytes of a JPEG", "a.jpg", Jpeg[..20]);
        yield return ("a PNG that breaks off", "a.png", Png[..(Png.Length / 2)]);
        yield return ("the first bytes of a PNG", "a.png", Png[..20]);
    }

    [TestCaseSource(nameof(Documents))]
    public async Task A_document_is_refused_and_nothing_is_kept_of_it(string name, byte[] content, DocumentProblem problem)
    {
        Assert.That((await AddAsync(name, content)).Problem, Is.EqualTo(problem));
        Assert.That(await CountAsync(), Is.Zero);
    }

    [TestCaseSource(nameof(Photos))]
    public async Task A_photo_is_refused_and_nothing_is_kept_of_it(string name, byte[] content, DocumentProblem problem)
    {
        Assert.That((await AddPhotoAsync(name, content)).Problem, Is.EqualTo(problem));
        Assert.That(await CountAsync(), Is.Zero);
    }

    [Test]
    public async Task A_name_that_says_another_kind_is_refused_with_both()
    {
        (string Name, byte[] Content, string Named, string Found)[] lies =
        [
            ("a.jpg", Pdf, "JPEG", "PDF"), ("a.JPEG", Png, "JPEG", "PNG"), ("a.pdf", Docx, "PDF", "DOCX"),
            ("a.docx", Zip, "DOCX", "ZIP"), ("a.pdf", Zip, "PDF", "ZIP"), ("a.png", Jpeg, "PNG", "JPEG"),
        ];
        foreach (var (name, content, named, found) in lies)
        {
            var refused = await AddAsync(name, content);
            Assert.That(refused.Problem, Is.EqualTo(DocumentProblem.OtherEnding), name);
            Assert.That((refused.Named, refused.Found), Is.EqualTo((named, found)));
        }

        Assert.That(await CountAsync(), Is.Zero);
    }

    [Test]
    public async Task What_cameras_and_programs_add_to_a_picture_is_no_second_kind()
    {
        (string Name, byte[] Content)[] honest =
        [
            ("a.jpg", [.. Jpeg, .. Jpeg]), ("a.jpg", [.. Jpeg, .. "Image_UTC_Data....SEFT"u8]),
            ("a.jpg", [.. Jpeg, 0, 0, 0, 24, .. "ftypmp42...."u8]), ("a.jpg", [.. Jpeg, .. new byte[512]]),
        ];
        foreach (var (name, content) in honest)
            Assert.That((await AddAsync(name, content)).Problem, Is.Null);
    }

    private static TestCaseData Case(string what, string name, byte[] content, DocumentProblem problem) =>
        new TestCaseData(name, content, problem).SetArgDisplayNames(what);

    /// <summary>Two archives, of which the second knows where it stands, as one that opens itself does.</summary>
    private static byte[] Behind(byte[] first, byte[] archive)
    {
        byte[] both = [.. first, .. archive];
        var end = both.Length - 22;
        Move(end + 16);
        for (var at = BitConverter.ToInt32(both, end + 16); at < end;)
        {
            Move(at + 42);
            at += 46 + BitConverter.ToUInt16(both, at + 28) + BitConverter.ToUInt16(both, at + 30) + BitConverter.ToUInt16(both, at + 32);
        }

        return both;

        void Move(int at) => BitConverter.TryWriteBytes(both.AsSpan(at), BitConverter.ToInt32(both, at) + first.Length);
    }
}
