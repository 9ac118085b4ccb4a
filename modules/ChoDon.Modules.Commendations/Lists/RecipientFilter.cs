using ChoDon.Modules.Commendations.Data;

namespace ChoDon.Modules.Commendations.Lists;

/// <summary>A kind of recipients, or all collectives together.</summary>
internal enum RecipientFilter
{
    Collective = 0,
    VillageModel = RecipientKind.VillageModel,
    CommunePolice = RecipientKind.CommunePolice,
    Association = RecipientKind.Association,
    Household = RecipientKind.Household,
    Individual = RecipientKind.Individual,
}
