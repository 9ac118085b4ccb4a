using ChoDon.Platform.Abstractions.Lists;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Ui.Lists;

/// <summary>The same for a list that people keep under a name.</summary>
/// <param name="villages">Where the person works.</param>
/// <param name="savedLists">What the person keeps.</param>
/// <param name="texts">The module's words.</param>
public abstract class PlacedListPage<TQuery>(DistrictVillages villages, ISavedLists savedLists, IStringLocalizer texts) : PlacedPage<TQuery>(villages, texts)
    where TQuery : PlacedQuery, new()
{
    /// <summary>What the reader keeps of this page.</summary>
    public IReadOnlyList<SavedList> SavedLists { get; private set; } = [];

    /// <summary>Address of the page.</summary>
    protected abstract string Path { get; }

    /// <summary>Takes the filter, and reads what the person keeps.</summary>
    protected async Task BeginAsync(TQuery query, CancellationToken cancellationToken)
    {
        Take(query);
        SavedLists = await savedLists.OfAsync(Path, cancellationToken);
    }
}
