using ChoDon.Modules.Weapons.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Weapons.AttachPhoto;

/// <summary>Adds a photo of an item, and takes one away that was added by mistake.</summary>
internal sealed class AttachPhotoHandler(WeaponsDbContext data, IDocumentStore documents, IAccess access, TimeProvider time)
{
    public const int MostPhotos = 6;

    /// <returns>What became of it, and why the photo was not taken when it was the photo.</returns>
    public async Task<(SaveResult Result, StoreResult? Refused)> AddAsync(
        Guid receiptId, Guid itemId, IFormFile? photo, CancellationToken cancellationToken)
    {
        var item = await data.Items.AsNoTracking().FirstOrDefaultAsync(row => row.Id == itemId && row.ReceiptId == receiptId, cancellationToken);
        if (item is null or { IsCancelled: true } || !access.Holds(Permissions.RecordReceipts, item.UnitId))
            return (SaveResult.NotFound, null);
        var problems = new Problems();
        if (await data.Photos.CountAsync(row => row.ItemId == itemId, cancellationToken) >= MostPhotos)
            problems.Add("Photo", "Error.TooManyPhotos", MostPhotos);
        else if (photo is null)
            problems.Add("Photo", "Error.FileMissing");
        if (problems.Any || photo is null)
            return (problems.AsResult(), null);
        var stored = await documents.AddPhotoAsync(WeaponsModule.Id, item.UnitId, photo, cancellationToken);
        if (!stored.Taken)
            return (problems.AsResult(), stored);
        data.Photos.Add(new ItemPhoto { ItemId = itemId, UnitId = item.UnitId, DocumentId = stored.Id.Value, AddedAt = time.UtcNow() });
        await data.SaveChangesAsync(cancellationToken);
        return (SaveResult.Saved, null);
    }

    public async Task<SaveResult> RemoveAsync(Guid receiptId, Guid photoId, CancellationToken cancellationToken)
    {
        var photo = await data.Photos.FirstOrDefaultAsync(row => row.Id == photoId, cancellationToken);
        if (photo is null)
            return SaveResult.SavedBefore;
        var isOfReceipt = await data.Items.AnyAsync(item => item.Id == photo.ItemId && item.ReceiptId == receiptId, cancellationToken);
        if (!isOfReceipt || !access.Holds(Permissions.RecordReceipts, photo.UnitId))
            return SaveResult.NotFound;
        data.Photos.Remove(photo);
        await data.SaveChangesAsync(cancellationToken);
        await documents.RemoveAsync(photo.DocumentId, cancellationToken);
        return SaveResult.Saved;
    }
}
