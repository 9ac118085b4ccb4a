using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.ShowOccasion;

/// <param name="FormId">The form.</param>
/// <param name="Form">What is known of it.</param>
/// <param name="Budget">What one costs, in đồng.</param>
/// <param name="DistrictQuota">How many the district may award; null for no limit.</param>
/// <param name="OwnQuota">How many the commune may get that the reader looks at.</param>
/// <param name="Proposals">Proposals in the unit that the reader looks at, as far as they may see them.</param>
/// <param name="Awarded">Those of them that were awarded.</param>
internal sealed record FormUse(
    Guid FormId, KnownAwardForm? Form, long? Budget, int? DistrictQuota, int? OwnQuota, int Proposals, int Awarded)
{
    /// <summary>The planned money of what was awarded.</summary>
    public long? Money => Budget * Awarded;
}
