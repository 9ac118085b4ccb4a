using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Resources;
using ChoDon.Platform.Abstractions.Choices;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Commendations.AwardForms;

/// <summary>All forms of commendation that the reader's district knows.</summary>
internal sealed class AwardFormCatalog(CommendationsDbContext data, IStringLocalizer<CommendationsText> texts)
    : ChoiceCatalog<AwardForm, KnownAwardForm>(data)
{
    protected override IEnumerable<KnownAwardForm> National() => NationalAwardForms.All.Select(form => new KnownAwardForm(
        form.Id, texts[form.TextKey], IsOffered: true, IsOwn: false, form.Level, form.IsForCollectives, form.IsForPeople));

    protected override KnownAwardForm Known(AwardForm own) =>
        new(own.Id, own.Name, !own.IsRetired, IsOwn: true, own.Level, own.IsForCollectives, own.IsForPeople);
}
