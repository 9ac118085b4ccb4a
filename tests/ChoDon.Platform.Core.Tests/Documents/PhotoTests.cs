using System.Diagnostics;
using System.Text;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Core.Data;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Documents;
using SkiaSharp;

namespace ChoDon.Platform.Core.Tests.Documents;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class PhotoTests(DatabaseProvider provider) : StoredFiles(provider)
{
    private const byte Jfif = 0xE0;

    [Test]
    public async Task Nothing_of_the_file_goes_on_but_what_is_seen()
    {
        byte[] sent = [.. SamplePhotos.WithNotes(SamplePhotos.Draw(800, 600)), .. "<html>"u8];

        var stored = await OpenAsync(await AddPhotoAsync("IMG_2026.JPG", sent));

        byte[][] traces =
        [
            SamplePhotos.Place, Encoding.ASCII.GetBytes(SamplePhotos.Camera), Encoding.ASCII.GetBytes(SamplePhotos.Script),
            "Exif"u8.ToArray(), "xmpmeta"u8.ToArray(), "ICC_PROFILE"u8.ToArray(), "<html>"u8.ToArray(),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(traces.Where(trace => stored.Content.AsSpan().IndexOf(trace) >= 0), Is.Empty);
            Assert.That(NotesIn(stored.Content), Is.EqualTo(new[] { Jfif }));
            Assert.That(stored.Info.FileName, Is.EqualTo("IMG_2026.jpg"));
            Assert.That(stored.Info.MediaType, Is.EqualTo("image/jpeg"));
        });
    }

    [TestCase(1, "RGBY")]
    [TestCase(2, "GRYB")]
    [TestCase(3, "YBGR")]
    [TestCase(4, "BYRG")]
    [TestCase(5, "RBGY")]
    [TestCase(6, "BRYG")]
    [TestCase(7, "YGBR")]
    [TestCase(8, "GYRB")]
    public async Task A_photo_stands_upright_at_most_1600_pixels_long(int orientation, string colours)
    {
        var sent = SamplePhotos.WithNotes(SamplePhotos.Draw(2000, 1000), (ushort)orientation);

        using var shown = SKBitmap.Decode((await OpenAsync(await AddPhotoAsync("a.jpg", sent))).Content);

        Assert.That((shown.Width, shown.Height), Is.EqualTo(orientation < 5 ? (1600, 800) : (800, 1600)));
        Assert.That(ColoursOf(shown), Is.EqualTo(colours));
    }

    [TestCase(SKEncodedImageFormat.Jpeg)]
    [TestCase(SKEncodedImageFormat.Png)]
    [TestCase(SKEncodedImageFormat.Webp)]
    public async Task A_photo_of_each_kind_becomes_a_jpeg_that_is_never_larger_than_it_came(SKEncodedImageFormat format)
    {
        var stored = await OpenAsync(await AddPhotoAsync("a", SamplePhotos.Draw(300, 200, format)));

        using var shown = SKBitmap.Decode(stored.Content);
        Assert.Multiple(() =>
        {
            Assert.That(stored.Content[..3], Is.EqualTo(new byte[] { 0xFF, 0xD8, 0xFF }));
            Assert.That((shown.Width, shown.Height), Is.EqualTo((300, 200)));
            Assert.That(ColoursOf(shown), Is.EqualTo("RGBY"));
        });
    }

    [Test]
    public async Task What_is_transparent_becomes_white()
    {
        using var surface = SKSurface.Create(new SKImageInfo(100, 100));
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);

        using var shown = SKBitmap.Decode((await OpenAsync(await AddPhotoAsync("a.png", png.ToArray()))).Content);

        Assert.That(shown.GetPixel(50, 50), Is.EqualTo(SKColors.White));
    }

    [Test]
    public async Task A_bomb_is_refused_before_it_is_opened()
    {
        // Opened, it takes 1.4 GB.
        var bomb = SamplePhotos.FlatPng(19_000, 19_000);
        var before = Process.GetCurrentProcess().PeakWorkingSet64;
        var watch = Stopwatch.StartNew();

        var refused = await AddPhotoAsync("a.png", bomb);

        Assert.Multiple(() =>
        {
            Assert.That(refused.Problem, Is.EqualTo(DocumentProblem.TooManyPixels));
            Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)));
            Assert.That(Process.GetCurrentProcess().PeakWorkingSet64 - before, Is.LessThan(50_000_000));
        });
    }

    [Test]
    public async Task Whoever_left_keeps_nobody_waiting()
    {
        var photo = SamplePhotos.Draw(300, 200);
        Assert.ThrowsAsync<TaskCanceledException>(() => AddPhotoAsync("a.jpg", photo, new CancellationToken(canceled: true)));

        Assert.That((await AddPhotoAsync("a.jpg", photo)).Taken, Is.True);
        Assert.That(await CountAsync(), Is.EqualTo(1));
    }

    private static string ColoursOf(SKBitmap shown) => string.Concat(
        new[] { (1, 1), (3, 1), (1, 3), (3, 3) }
            .Select(at => shown.GetPixel(at.Item1 * shown.Width / 4, at.Item2 * shown.Height / 4))
            .Select(pixel => (pixel.Red > 128, pixel.Green > 128, pixel.Blue > 128) switch
            {
                (true, false, false) => 'R',
                (false, true, false) => 'G',
                (false, false, true) => 'B',
                (true, true, false) => 'Y',
                _ => '?',
            }));

    /// <summary>The segments before the picture that hold something beside it.</summary>
    private static IEnumerable<byte> NotesIn(byte[] jpeg)
    {
        for (var at = 2; jpeg[at + 1] != 0xDA; at += 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]))
        {
            if (jpeg[at + 1] is (>= 0xE0 and <= 0xEF) or 0xFE)
                yield return jpeg[at + 1];
        }
    }
}
