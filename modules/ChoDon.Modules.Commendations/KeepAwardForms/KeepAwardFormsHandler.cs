using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Choices;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.KeepAwardForms;

internal sealed class KeepAwardFormsHandler(CommendationsDbContext data, DistrictVillages villages, AwardFormCatalog forms, TimeProvider time)
    : KeepChoicesHandler<AwardForm, KnownAwardForm, AwardFormForm>(data, villages, forms, time)
{
    protected override void Check(AwardFormForm form, Problems problems)
    {
        problems.Choice(nameof(form.Level), form.Level);
        if (!form.IsForCollectives && !form.IsForPeople)
            problems.Add(nameof(form.IsForCollectives), "AwardForms.ForNobody");
    }

    protected override AwardForm New(AwardFormForm form, Guid districtId, string name, DateTime savedAt) => new()
    {
        Id = form.Id,
        UnitId = districtId,
        Name = name,
        Level = form.Level!.Value,
        IsForCollectives = form.IsForCollectives,
        IsForPeople = form.IsForPeople,
        SavedAt = savedAt,
    };
}
