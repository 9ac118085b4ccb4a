using ChoDon.Modules.Mediation.Data;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Platform.Abstractions.Choices;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.DisputeKinds;

/// <summary>All kinds of disputes that the reader's district knows.</summary>
internal sealed class DisputeKindCatalog(MediationDbContext data, IStringLocalizer<MediationText> texts)
    : ChoiceCatalog<DisputeKind>(data, texts, NationalDisputeKinds.All);
