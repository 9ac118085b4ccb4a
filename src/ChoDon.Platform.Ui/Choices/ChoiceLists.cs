using ChoDon.Platform.Abstractions.Choices;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Platform.Ui.Choices;

/// <summary>Lists of choices in forms.</summary>
public static class ChoiceLists
{
    /// <summary>What a form offers: all that is in use, and what was chosen before.</summary>
    public static async Task<List<SelectListItem>> ChoicesAsync<TOwn, TKnown>(
        this ChoiceCatalog<TOwn, TKnown> choices, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
        where TOwn : OwnChoice
        where TKnown : KnownChoice
    {
        ArgumentNullException.ThrowIfNull(choices);
        return
        [
            .. (await choices.AllAsync(cancellationToken))
                .Where(choice => choice.IsOffered || chosen.Contains(choice.Id))
                .Select(choice => new SelectListItem(choice.Name, choice.Id.ToString())),
        ];
    }
}
