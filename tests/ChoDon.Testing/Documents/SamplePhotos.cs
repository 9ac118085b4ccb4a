using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace ChoDon.Testing.Documents;

/// <summary>Photos as cameras and people write them: red and green above blue and yellow.</summary>
public static class SamplePhotos
{
    /// <summary>Stands in the notes of <see cref="WithNotes"/> beside the place.</summary>
    public const string Camera = "Camera of Lan";

    /// <summary>Stands in a comment of <see cref="WithNotes"/>.</summary>
    public const string Script = "<script>alert(1)</script>";

    /// <summary>The place in the notes of <see cref="WithNotes"/>, as degrees, minutes and seconds stand in a file.</summary>
    public static byte[] Place { get; } = [0, 0, 0, 10, 0, 0, 0, 1, 0, 0, 0, 27, 0, 0, 0, 1, 0, 0, 0x0C, 0x36, 0, 0, 0, 100];

    /// <summary>A photo of one kind.</summary>
    public static byte[] Draw(int width, int height, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        Fill(0, 0, SKColors.Red);
        Fill(1, 0, SKColors.Lime);
        Fill(0, 1, SKColors.Blue);
        Fill(1, 1, SKColors.Yellow);
        using var image = surface.Snapshot();
        using var data = image.Encode(format, 95);
        return data.ToArray();

        void Fill(int column, int row, SKColor color)
        {
            using var paint = new SKPaint { Color = color };
            surface.Canvas.DrawRect(SKRect.Create(column * width / 2f, row * height / 2f, width / 2f, height / 2f), paint);
        }
    }

    /// <summary>A JPEG with all that a telephone and somebody with ideas write into one.</summary>
    public static byte[] WithNotes(byte[] jpeg, ushort orientation = 1) =>
    [
        .. jpeg[..2],
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
        .. Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Lan</x:xmpmeta>"u8),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Script)),
        .. jpeg[2..],
    ];

    /// <summary>A PNG of one colour that unpacks to many pixels.</summary>
    public static byte[] FlatPng(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 1;
        var packed = new MemoryStream();
        using (var pack = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var row = new byte[1 + ((width + 7) / 8)];
            for (var at = 0; at < height; at++)
                pack.Write(row);
        }

        return
        [
            0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
            .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, []),
        ];
    }

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(content.Length + 2));
        return [0xFF, marker, .. length, .. content];
    }

    private static byte[] Exif(ushort orientation)
    {
        const int list = 8;
        const int place = list + 2 + (3 * 12) + 4;
        const int values = place + 2 + (2 * 12) + 4;
        var exif = new byte[values + Place.Length + Camera.Length + 1];
        "MM\0*"u8.CopyTo(exif);
        Number(4, list);
        Word(list, 3);
        Entry(list + 2, 0x0110, 2, Camera.Length + 1, values + Place.Length);
        Entry(list + 14, 0x0112, 3, 1, orientation << 16);
        Entry(list + 26, 0x8825, 4, 1, place);
        Word(place, 2);
        Entry(place + 2, 1, 2, 2, 'N' << 24);
        Entry(place + 14, 2, 5, 3, values);
        Place.CopyTo(exif, values);
        Encoding.ASCII.GetBytes(Camera).CopyTo(exif, values + Place.Length);
        return exif;

        void Entry(int at, ushort tag, ushort type, int count, int value)
        {
            Word(at, tag);
            Word(at + 2, type);
            Number(at + 4, count);
            Number(at + 8, value);
        }

        void Word(int at, ushort value) => BinaryPrimitives.WriteUInt16BigEndian(exif.AsSpan(at), value);
        void Number(int at, int value) => BinaryPrimitives.WriteInt32BigEndian(exif.AsSpan(at), value);
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        byte[] body = [.. type, .. content];
        var frame = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(frame, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(4), Checksum(body));
        return [.. frame[..4], .. body, .. frame[4..]];
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum >> 1) ^ (0xEDB88320u & (uint)-(int)(sum & 1));
        }

        return ~sum;
    }
}
