using ChoDon.Platform.Abstractions.Data;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Abstractions.Choices;

/// <summary>The same for a list whose choices are names alone.</summary>
/// <param name="data">The module's context.</param>
/// <param name="texts">The module's words.</param>
/// <param name="national">The choices that come with the module: keys that never change, and keys of their words.</param>
public abstract class ChoiceCatalog<TOwn>(
    ModuleDbContext data, IStringLocalizer texts, IReadOnlyList<(Guid Id, string TextKey)> national) : ChoiceCatalog<TOwn, KnownChoice>(data)
    where TOwn : OwnChoice
{
    /// <inheritdoc/>
    protected override IEnumerable<KnownChoice> National() =>
        national.Select(choice => new KnownChoice(choice.Id, texts[choice.TextKey], IsOffered: true, IsOwn: false));

    /// <inheritdoc/>
    protected override KnownChoice Known(TOwn own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new KnownChoice(own.Id, own.Name, !own.IsRetired, IsOwn: true);
    }
}
