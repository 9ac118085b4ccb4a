namespace ChoDon.Platform.Abstractions.Import;

/// <summary>
/// The rules of an import. Made anew for every chunk of records, in a scope that sees the units in which the person
/// holds the import's permission and nothing else.
/// </summary>
public interface IRowImport
{
    /// <summary>Whether a row belongs to the record above it, e.g. a member of the household above.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first row of the record above.</param>
    bool Continues(ImportRow row, ImportRow first) => false;

    /// <summary>
    /// Says what is wrong with the records, which ones the register has already, and who they are. Changes nothing;
    /// asks the database a constant number of questions.
    /// </summary>
    Task CheckAsync(ImportChunk chunk, CancellationToken cancellationToken);

    /// <summary>
    /// Saves the good records of a chunk that was checked just before, in the transaction that is open on the module's
    /// context. What is saved here and the import's position are on disk together.
    /// </summary>
    Task ApplyAsync(ImportChunk chunk, CancellationToken cancellationToken);

    /// <summary>
    /// Takes records back out of the register, in an open transaction, except those that were changed since.
    /// </summary>
    /// <returns>The keys of those that stay.</returns>
    Task<IReadOnlyCollection<Guid>> UndoAsync(IReadOnlyCollection<ImportedRecord> records, CancellationToken cancellationToken);
}
