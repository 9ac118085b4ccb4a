using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Mediation.KeepDisputeKinds;

internal sealed class KeepDisputeKindsHandler(MediationDbContext data, DistrictVillages villages, DisputeKindCatalog kinds, TimeProvider time)
    : KeepChoicesHandler<DisputeKind, KnownChoice, ChoiceForm>(data, villages, kinds, time)
{
    protected override DisputeKind New(ChoiceForm form, Guid districtId, string name, DateTime savedAt) =>
        new() { Id = form.Id, UnitId = districtId, Name = name, SavedAt = savedAt };
}
