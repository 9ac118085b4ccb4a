namespace ChoDon.Platform.Abstractions.Lists;

/// <summary>Filters of list pages that people keep under a name; each sees their own.</summary>
public interface ISavedLists
{
    /// <summary>What whoever is signed in keeps of a page, by name.</summary>
    /// <param name="path">Address of the list page without its filter.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    Task<IReadOnlyList<SavedList>> OfAsync(string path, CancellationToken cancellationToken);
}
