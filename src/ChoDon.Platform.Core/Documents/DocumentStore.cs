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
        if (ProblemOfSize(file) is { } size)
            return StoreResult.Refused(size);
        var content = await ReadAsync(file, cancellationToken);
        var kind = DocumentKind.Of(content);
        if (kind == DocumentKind.Heic)
            return StoreResult.Refused(DocumentProblem.Heic);
        if (kind is not null && DocumentKind.Named(file.FileName) is { } named && named != kind)
            return StoreResult.Refused(DocumentProblem.OtherEnding) with { Named = named.Name, Found = kind.Name };
        if (kind is null || !DocumentKind.Documents.Contains(kind))
            return StoreResult.Refused(DocumentProblem.OtherKind);
        if (DocumentCheck.Of(kind, content) is { } problem)
            return StoreResult.Refused(problem);
        return kind.IsPicture
            ? await KeepPictureAsync(moduleId, unitId, file, content, Picture.ScanSide, cancellationToken)
            : await KeepAsync(moduleId, unitId, file, kind, content, cancellationToken);
    }

    public async Task<StoreResult> AddPhotoAsync(string moduleId, Guid unitId, IFormFile file, CancellationToken cancellationToken)
    {
        if (ProblemOfSize(file) is { } size)
            return StoreResult.Refused(size);
        var content = await ReadAsync(file, cancellationToken);
        var kind = DocumentKind.Of(content);
        if (kind is not { IsPicture: true })
            return StoreResult.Refused(kind == DocumentKind.Heic ? DocumentProblem.Heic : DocumentProblem.OtherKind);

        // Nothing of it would be kept; but no camera writes one, and whoever sends it should know.
        if (ZipFile.StandsIn(content))
            return StoreResult.Refused(DocumentProblem.TwoKinds);
        return await KeepPictureAsync(moduleId, unitId, file, content, Picture.PhotoSide, cancellationToken);
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

    private static DocumentProblem? ProblemOfSize(IFormFile file) => file.Length switch
    {
        0 => DocumentProblem.Empty,
        > IDocumentStore.MaxBytes => DocumentProblem.TooLarge,
        _ => null,
    };

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellationToken);
        return content;
    }

    private async Task<StoreResult> KeepPictureAsync(
        string moduleId, Guid unitId, IFormFile file, byte[] content, int longerSide, CancellationToken cancellationToken)
    {
        var picture = await Picture.MakeAnewAsync(content, longerSide, cancellationToken);
        return picture.Content is { } anew
            ? await KeepAsync(moduleId, unitId, file, DocumentKind.Jpeg, anew, cancellationToken)
            : new StoreResult(null, picture.Problem);
    }

    private async Task<StoreResult> KeepAsync(
        string moduleId, Guid unitId, IFormFile file, DocumentKind kind, byte[] content, CancellationToken cancellationToken)
    {
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
}
