namespace ChoDon.Modules.Commendations.Data;

internal enum CouncilRole
{
    Chair = 1,
    Deputy = 2,
    Secretary = 3,
    Member = 4,
}
