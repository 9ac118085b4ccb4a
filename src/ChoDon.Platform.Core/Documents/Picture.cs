using ChoDon.Platform.Abstractions.Documents;
using SkiaSharp;

namespace ChoDon.Platform.Core.Documents;

/// <summary>Makes pictures anew: what is seen is drawn on a new sheet, and nothing else of the file goes on.</summary>
internal static class Picture
{
    /// <summary>Enough to see what a meeting was like.</summary>
    public const int PhotoSide = 1600;

    /// <summary>A page of A4 at 300 dots an inch, so that a scan stays as readable as it came.</summary>
    public const int ScanSide = 3508;

    private const int Quality = 80;
    private const int LongestSide = 20_000;
    private const long MostPixels = 50_000_000;

    // A PNG of the most pixels takes 300 MB while it is open; two officers who send one wait for each other.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>A JPEG of what a JPEG, PNG or WebP shows, upright, at most so long on its longer side.</summary>
    public static async Task<PictureResult> MakeAnewAsync(byte[] content, int longerSide, CancellationToken cancellationToken)
    {
        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            return MakeAnew(content, longerSide, cancellationToken);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static PictureResult MakeAnew(byte[] content, int longerSide, CancellationToken cancellationToken)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data);
        if (codec is null)
            return new PictureResult(null, DocumentProblem.Damaged);
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if (Math.Max(width, height) > LongestSide || (long)width * height > MostPixels)
            return new PictureResult(null, DocumentProblem.TooManyPixels);

        var scale = Math.Min(1f, (float)longerSide / Math.Max(width, height));
        using var opened = Open(codec, scale);
        cancellationToken.ThrowIfCancellationRequested();
        return opened is null
            ? new PictureResult(null, DocumentProblem.Damaged)
            : new PictureResult(Draw(opened, Fit(width, scale), Fit(height, scale), codec.EncodedOrigin), null);
    }

    private static int Fit(int side, float scale) => Math.Max(1, (int)MathF.Round(side * scale));

    private static SKBitmap? Open(SKCodec codec, float scale)
    {
        // A JPEG opens in eighths of its size for less memory; the next larger one is scaled down afterwards.
        var size = codec.GetScaledDimensions(MathF.Ceiling(scale * 8) / 8);
        var alpha = codec.Info.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        using var colors = SKColorSpace.CreateSrgb();
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKImageInfo.PlatformColorType, alpha, colors));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            bitmap.SetImmutable();
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    private static byte[] Draw(SKBitmap opened, int width, int height, SKEncodedOrigin origin)
    {
        var lies = origin >= SKEncodedOrigin.LeftTop;
        // Without colours of its own, or the JPEG would carry a profile.
        var sheet = new SKImageInfo(lies ? height : width, lies ? width : height, SKImageInfo.PlatformColorType, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(sheet);
        using var image = SKImage.FromBitmap(opened);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.SetMatrix(Upright(origin, width, height));
        surface.Canvas.DrawImage(
            image, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var pixels = surface.PeekPixels();
        using var jpeg = pixels.Encode(
            new SKJpegEncoderOptions(Quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore))
            ?? throw new InvalidOperationException("The picture could not be written as a JPEG.");
        return jpeg.ToArray();
    }

    // The name says where the first row and the first column of the file belong.
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
