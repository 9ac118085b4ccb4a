using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.KeepQuotas;

/// <param name="Occasion">The occasion.</param>
/// <param name="Units">The district, then its communes.</param>
/// <param name="Forms">The forms that it offers.</param>
/// <param name="Quotas">What is stored, by unit and form.</param>
/// <param name="Awarded">How many were awarded, by unit and form; what there is none of is not in it.</param>
internal sealed record QuotaTable(
    Occasion Occasion,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<KnownAwardForm> Forms,
    IReadOnlyDictionary<(Guid UnitId, Guid FormId), Quota> Quotas,
    IReadOnlyDictionary<(Guid UnitId, Guid FormId), int> Awarded)
{
    public int AwardedOf(Guid unitId, Guid formId) => Awarded.GetValueOrDefault((unitId, formId));
}
