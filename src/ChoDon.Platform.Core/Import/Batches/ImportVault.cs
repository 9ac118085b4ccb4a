using System.Buffers.Binary;
using System.Security.Cryptography;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>
/// Keeps files and refused rows, which are full of people, in sealed pieces: each batch has a key of its own, which
/// the installation's key seals. What is moved to another batch or place cannot be opened.
/// </summary>
internal sealed class ImportVault(IFieldCipher cipher)
{
    private const int PieceLength = 512 * 1024;
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public byte[] NewKey(Guid batchId) =>
        cipher.Seal(PlaceOf(batchId), Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)));

    /// <summary>Adds the pieces to the context, to be saved with what belongs to them.</summary>
    public void Keep(PlatformDbContext context, ImportBatch batch, ImportPartKind kind, ReadOnlySpan<byte> content)
    {
        using var aes = new AesGcm(KeyOf(batch), TagLength);
        for (int number = 0, at = 0; at < content.Length; number++, at += PieceLength)
        {
            context.ImportParts.Add(new ImportPart
            {
                BatchId = batch.Id,
                Kind = kind,
                Number = number,
                Content = Seal(aes, batch.Id, kind, number, content.Slice(at, Math.Min(PieceLength, content.Length - at))),
            });
        }
    }

    /// <summary>All of what was kept; empty when nothing is.</summary>
    public async Task<byte[]> OpenAsync(
        PlatformDbContext context, ImportBatch batch, ImportPartKind kind, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        AesGcm? aes = null;
        var parts = context.ImportParts.AsNoTracking()
            .Where(part => part.BatchId == batch.Id && part.Kind == kind)
            .OrderBy(part => part.Number)
            .AsAsyncEnumerable();
        try
        {
            await foreach (var part in parts.WithCancellation(cancellationToken))
                content.Write(Open(aes ??= new AesGcm(KeyOf(batch), TagLength), part));
        }
        finally
        {
            aes?.Dispose();
        }

        return content.ToArray();
    }

    private byte[] KeyOf(ImportBatch batch) => Convert.FromBase64String(cipher.Open(PlaceOf(batch.Id), batch.SealedKey));

    private static FieldPlace PlaceOf(Guid batchId) => new("platform_import_batch", "sealed_key", batchId);

    private static byte[] Seal(AesGcm aes, Guid batchId, ImportPartKind kind, int number, ReadOnlySpan<byte> plain)
    {
        var sealedPart = new byte[NonceLength + TagLength + plain.Length];
        var nonce = sealedPart.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        aes.Encrypt(nonce, plain, sealedPart.AsSpan(NonceLength + TagLength), sealedPart.AsSpan(NonceLength, TagLength), Place(batchId, kind, number));
        return sealedPart;
    }

    private static byte[] Open(AesGcm aes, ImportPart part)
    {
        var content = part.Content.AsSpan();
        var plain = new byte[content.Length - NonceLength - TagLength];
        aes.Decrypt(
            content[..NonceLength], content[(NonceLength + TagLength)..], content.Slice(NonceLength, TagLength), plain,
            Place(part.BatchId, part.Kind, part.Number));
        return plain;
    }

    private static byte[] Place(Guid batchId, ImportPartKind kind, int number)
    {
        var place = new byte[24];
        batchId.TryWriteBytes(place);
        BinaryPrimitives.WriteInt32LittleEndian(place.AsSpan(16), (int)kind);
        BinaryPrimitives.WriteInt32LittleEndian(place.AsSpan(20), number);
        return place;
    }
}
