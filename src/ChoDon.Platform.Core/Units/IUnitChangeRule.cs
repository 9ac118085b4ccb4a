using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Units;

/// <summary>What parts of the platform that build on the map ask of a change of it, beside <see cref="UnitRules"/>.</summary>
internal interface IUnitChangeRule
{
    /// <exception cref="UnitRuleException">Says why the change cannot be made now.</exception>
    Task CheckAsync(PlatformDbContext context, UnitDraft draft, CancellationToken cancellationToken);
}
