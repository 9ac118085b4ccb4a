using ChoDon.Modules.Commendations.Data;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.Lists;

/// <summary>The names of the district's occasions, the latest first: one question a request.</summary>
internal sealed class OccasionNames(CommendationsDbContext data)
{
    private IReadOnlyList<KeyValuePair<Guid, string>>? _all;

    public async Task<IReadOnlyList<KeyValuePair<Guid, string>>> AllAsync(CancellationToken cancellationToken) =>
        _all ??= await data.Occasions.AsNoTracking()
            .OrderByDescending(occasion => occasion.LastDay)
            .ThenByDescending(occasion => occasion.Id)
            .Select(occasion => new KeyValuePair<Guid, string>(occasion.Id, occasion.Name))
            .ToListAsync(cancellationToken);

    public async Task<List<SelectListItem>> ChoicesAsync(CancellationToken cancellationToken) =>
        [.. (await AllAsync(cancellationToken)).Select(occasion => new SelectListItem(occasion.Value, occasion.Key.ToString()))];
}
