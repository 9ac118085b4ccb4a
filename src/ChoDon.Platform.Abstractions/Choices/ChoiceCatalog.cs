using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Text;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Abstractions.Choices;

/// <summary>
/// All choices of a list that the reader's district knows, in one question to the database for a request: registered
/// once a scope. For a list whose choices have more than a name; see also <see cref="ChoiceCatalog{TOwn}"/>.
/// </summary>
/// <param name="data">The module's context.</param>
public abstract class ChoiceCatalog<TOwn, TKnown>(ModuleDbContext data)
    where TOwn : OwnChoice
    where TKnown : KnownChoice
{
    private IReadOnlyList<TKnown>? _all;

    /// <summary>Those that come with the module, then the district's own by name.</summary>
    public async Task<IReadOnlyList<TKnown>> AllAsync(CancellationToken cancellationToken) =>
        _all ??=
        [
            .. National(),
            .. (await data.Set<TOwn>().AsNoTracking().OrderBy(choice => choice.Name).ToListAsync(cancellationToken)).Select(Known),
        ];

    /// <summary>The choice, or null when none was made or nobody here knows it.</summary>
    public async Task<TKnown?> FindAsync(Guid? id, CancellationToken cancellationToken) =>
        id is null ? null : (await AllAsync(cancellationToken)).FirstOrDefault(choice => choice.Id == id);

    /// <summary>All of them by their names as a list from a spreadsheet writes them, for <c>row.Named</c>.</summary>
    public async Task<ILookup<string, TKnown>> ByNameAsync(CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).ToLookup(choice => VietnameseText.SearchKey(choice.Name));

    /// <summary>Several names in one line.</summary>
    public async Task<string> NamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        string.Join("; ", (await AllAsync(cancellationToken)).Where(choice => ids.Contains(choice.Id)).Select(choice => choice.Name));

    /// <summary>Those that come with the module, in the reader's language.</summary>
    protected abstract IEnumerable<TKnown> National();

    /// <summary>One of the district's own.</summary>
    protected abstract TKnown Known(TOwn own);
}
