using ChoDon.Platform.Abstractions.Documents;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Platform.Ui.Documents;

/// <summary>What a page answers with a document.</summary>
public static class DocumentAnswers
{
    /// <summary>
    /// A picture to be shown, another document as a file under its name; not found when the record keeps none, or there
    /// is no record.
    /// </summary>
    /// <param name="documents">Where it is stored.</param>
    /// <param name="id">The key that the record keeps, once it is known that the reader may see the record.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    public static async Task<IActionResult> HandOutAsync(this IDocumentStore documents, Guid? id, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return id is { } key && await documents.OpenAsync(key, cancellationToken) is { } document
            ? new DocumentResult(document)
            : new NotFoundResult();
    }
}
