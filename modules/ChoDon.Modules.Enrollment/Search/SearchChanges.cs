using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>What a save is about to change in the search index.</summary>
/// <param name="added">Texts of households that are new, and have no others.</param>
/// <param name="touched">Households whose terms are to be written anew.</param>
internal sealed class SearchChanges(IReadOnlyCollection<SearchText> added, IReadOnlyCollection<Guid> touched)
{
    /// <summary>The terms of new households, made while the households themselves are saved.</summary>
    public Task<List<SearchTerm>> Terms { get; } = added.Count == 0
        ? Task.FromResult<List<SearchTerm>>([])
        : Task.Run(() => added.SelectMany(text => text.Terms()).ToList());

    public IReadOnlyCollection<Guid> Touched => touched;

    public bool IsNothing => added.Count == 0 && touched.Count == 0;
}
