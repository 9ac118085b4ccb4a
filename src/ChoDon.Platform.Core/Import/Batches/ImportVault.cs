using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Running;
using ChoDon.Platform.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Batches;

/// <summary>
/// Keeps files and refused rows, which are full of people, in sealed pieces: each batch has a key of its own, which
/// the installation's key seals. What is moved to another batch or place cannot be opened.
/// </summary>
internal sealed class ImportVault(IFieldCipher cipher)
{
    private const int PieceLength = 512 * 1024;

    public SealedText NewKey(Guid batchId) =>
        cipher.Seal(PlaceOf(batchId), Convert.ToBase64String(RandomNumberGenerator.GetBytes(SealedBytes.KeyLength)));

    /// <summary>Adds the pieces to the context, to be saved with what belongs to them.</summary>
    public void Keep(PlatformDbContext context, ImportBatch batch, ImportPartKind kind, ReadOnlySpan<byte> content)
    {
        var key = KeyOf(batch);
        for (int number = 0, at = 0; at < content.Length; number++, at += PieceLength)
        {
            context.ImportParts.Add(new ImportPart
            {
                BatchId = batch.Id,
                Kind = kind,
                Number = number,
                Content = SealedBytes.Seal(key, content.Slice(at, Math.Min(PieceLength, content.Length - at)), Place(batch.Id, kind, number)),
            });
        }
    }

    /// <summary>All of what was kept; empty when nothing is.</summary>
    public async Task<byte[]> OpenAsync(
        PlatformDbContext context, ImportBatch batch, ImportPartKind kind, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        byte[]? key = null;
        var parts = context.ImportParts.AsNoTracking()
            .Where(part => part.BatchId == batch.Id && part.Kind == kind)
            .OrderBy(part => part.Number)
            .AsAsyncEnumerable();
        await foreach (var part in parts.WithCancellation(cancellationToken))
            content.Write(SealedBytes.Open(key ??= KeyOf(batch), part.Content, Place(part.BatchId, part.Kind, part.Number)));
        return content.ToArray();
    }

    /// <summary>What the check and the import have found; empty when it is kept no longer.</summary>
    public async Task<RowReport> ReportAsync(PlatformDbContext context, ImportBatch batch, CancellationToken cancellationToken)
    {
        var json = await OpenAsync(context, batch, ImportPartKind.Refused, cancellationToken);
        return json.Length == 0 ? RowReport.Empty : JsonSerializer.Deserialize<RowReport>(json)!;
    }

    /// <summary>Keeps the report in place of the one before, in the transaction that is open.</summary>
    public async Task KeepReportAsync(PlatformDbContext context, ImportBatch batch, RowReport report, CancellationToken cancellationToken)
    {
        await context.ImportParts.Where(part => part.BatchId == batch.Id && part.Kind == ImportPartKind.Refused).ExecuteDeleteAsync(cancellationToken);
        Keep(context, batch, ImportPartKind.Refused, JsonSerializer.SerializeToUtf8Bytes(report));
        await context.SaveChangesAsync(cancellationToken);
    }

    private byte[] KeyOf(ImportBatch batch) => Convert.FromBase64String(cipher.Open(PlaceOf(batch.Id), batch.SealedKey));

    private static FieldPlace PlaceOf(Guid batchId) => new("platform_import_batch", "sealed_key", batchId);

    private static byte[] Place(Guid batchId, ImportPartKind kind, int number)
    {
        var place = new byte[24];
        batchId.TryWriteBytes(place);
        BinaryPrimitives.WriteInt32LittleEndian(place.AsSpan(16), (int)kind);
        BinaryPrimitives.WriteInt32LittleEndian(place.AsSpan(20), number);
        return place;
    }
}
