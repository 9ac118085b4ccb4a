namespace ChoDon.Modules.Commendations.Data;

internal enum RecipientKind
{
    VillageModel = 1,
    CommunePolice = 2,

    /// <summary>An association, a team, a group.</summary>
    Association = 3,
    Household = 4,
    Individual = 5,
}
