using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Incidents.KeepKinds;

internal sealed class KeepKindsHandler(IncidentsDbContext data, DistrictVillages villages, KindCatalog kinds, TimeProvider time)
    : KeepChoicesHandler<IncidentKind, KnownKind, KindForm>(data, villages, kinds, time)
{
    protected override void Check(KindForm form, Problems problems) => problems.Choice(nameof(form.Weight), form.Weight);

    protected override IncidentKind New(KindForm form, Guid districtId, string name, DateTime savedAt) =>
        new() { Id = form.Id, UnitId = districtId, Name = name, Weight = form.Weight!.Value, SavedAt = savedAt };
}
