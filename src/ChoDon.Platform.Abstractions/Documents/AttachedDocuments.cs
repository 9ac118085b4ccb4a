using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Forms;

namespace ChoDon.Platform.Abstractions.Documents;

/// <summary>Records that keep a document.</summary>
public static class AttachedDocuments
{
    /// <summary>
    /// Saves a record that keeps another document from now on, and takes away the one that no record needs: the one
    /// before, or the new one when somebody else saved first.
    /// </summary>
    public static async Task<SaveResult> SaveWithDocumentAsync(
        this ModuleDbContext data, IDocumentStore documents, Guid? before, Guid? after, CancellationToken cancellationToken)
    {
        var result = await data.SaveUnlessChangedAsync(cancellationToken);
        if ((result == SaveResult.Saved ? before : after) is { } unused)
            await documents.RemoveAsync(unused, cancellationToken);
        return result;
    }
}
