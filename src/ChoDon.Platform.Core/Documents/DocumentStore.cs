using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Documents;

/// <summary>Keeps documents in the database, so that a copy of it is whole.</summary>
internal sealed class DocumentStore(PlatformDatabase database, IAccess access, TimeProvider time) : IDocumentStore
{
    public async Task<StoreResult> AddAsync(string moduleId, Guid unitId, IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
            return new StoreResult(null, DocumentProblem.Empty);
        if (file.Length > IDocumentStore.MaxBytes)
            return new StoreResult(null, DocumentProblem.TooLarge);
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(content, cancellationToken);
        if (DocumentKind.Of(content) is not { } kind)
            return new StoreResult(null, DocumentProblem.OtherKind);

        var document = new Document
        {
            ModuleId = moduleId,
            UnitId = unitId,
            FileName = DocumentName.Of(file.FileName, kind),
            MediaType = kind.MediaType,
            Size = content.Length,
            StoredAt = time.UtcNow(),
            StoredBy = access.Actor.AccountId,
            Content = content,
        };
        await using var context = database.NewContext();
        context.Documents.Add(document);
        await context.SaveChangesAsync(cancellationToken);
        return new StoreResult(document.Id, null);
    }

    public async Task<DocumentInfo?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        return await context.Documents
            .Where(document => document.Id == id)
            .Select(document => new DocumentInfo(
                document.Id, document.FileName, document.MediaType, document.Size, document.StoredAt))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<StoredDocument?> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        var document = await context.Documents.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        return document is null
            ? null
            : new StoredDocument(
                new DocumentInfo(document.Id, document.FileName, document.MediaType, document.Size, document.StoredAt),
                document.Content);
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var context = database.NewContext();
        await context.Documents.Where(document => document.Id == id).ExecuteDeleteAsync(cancellationToken);
    }
}
