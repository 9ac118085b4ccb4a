using Microsoft.AspNetCore.Http;

namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>
/// Files that are attached to records: rules of a village, a signed commitment, minutes. The host keeps and serves
/// them; a record keeps the key.
/// </summary>
public interface IDocumentStore
{
    /// <summary>The largest file taken, in bytes.</summary>
    const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>Stores a file that a person sent. It is on disk when this returns.</summary>
    Task<StoreResult> AddAsync(DocumentUse use, IFormFile file, CancellationToken cancellationToken);

    /// <summary>What is known of a document, or null.</summary>
    Task<DocumentInfo?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Takes a document away for good, when the record no longer needs it.</summary>
    Task RemoveAsync(Guid id, CancellationToken cancellationToken);
}
