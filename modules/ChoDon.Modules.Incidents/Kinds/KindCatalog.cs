using ChoDon.Modules.Incidents.Data;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Platform.Abstractions.Choices;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.Kinds;

/// <summary>All kinds of incidents that the reader's district knows.</summary>
internal sealed class KindCatalog(IncidentsDbContext data, IStringLocalizer<IncidentsText> texts) : ChoiceCatalog<IncidentKind, KnownKind>(data)
{
    protected override IEnumerable<KnownKind> National() =>
        NationalKinds.All.Select(kind => new KnownKind(kind.Id, texts[kind.TextKey], IsOffered: true, IsOwn: false, kind.Weight));

    protected override KnownKind Known(IncidentKind own) => new(own.Id, own.Name, !own.IsRetired, IsOwn: true, own.Weight);
}
