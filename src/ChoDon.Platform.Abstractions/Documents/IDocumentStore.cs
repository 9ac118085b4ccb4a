using Microsoft.AspNetCore.Http;

namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>
/// Files that are attached to records: rules of a village, a signed commitment, minutes. The record keeps the key and
/// a page of its module hands the document out, so that whoever may not see the record does not get the document.
/// </summary>
public interface IDocumentStore
{
    /// <summary>The largest file taken, in bytes.</summary>
    const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>The largest form with such a file, for <c>[BodyLimit]</c> of its page.</summary>
    const int MaxFormBytes = MaxBytes + (1024 * 1024);

    /// <summary>
    /// Stores a file that a person sent: a PDF, a DOCX, a JPEG or a PNG. Pictures are made anew, large enough to read a
    /// scan. It is on disk when this returns; call it outside of a transaction, when all else is known to be right.
    /// </summary>
    /// <param name="moduleId">The module that keeps it.</param>
    /// <param name="unitId">The unit of the record that it belongs to.</param>
    /// <param name="file">The file as it came.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    Task<StoreResult> AddAsync(string moduleId, Guid unitId, IFormFile file, CancellationToken cancellationToken);

    /// <summary>
    /// Stores a photo that a person sent, a JPEG, a PNG or a WebP, as a new JPEG of at most 1600 pixels, upright, with
    /// nothing of the file that came but what is seen: no place, no camera, no earlier version. It is on disk when this
    /// returns, as with a document.
    /// </summary>
    /// <param name="moduleId">The module that keeps it.</param>
    /// <param name="unitId">The unit of the record that it belongs to.</param>
    /// <param name="file">The file as it came.</param>
    /// <param name="cancellationToken">Asks it to stop.</param>
    Task<StoreResult> AddPhotoAsync(string moduleId, Guid unitId, IFormFile file, CancellationToken cancellationToken);

    /// <summary>What is known of a document, or null.</summary>
    Task<DocumentInfo?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>A document with its content, or null.</summary>
    Task<StoredDocument?> OpenAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Takes a document away for good, when no record needs it.</summary>
    Task RemoveAsync(Guid id, CancellationToken cancellationToken);
}
