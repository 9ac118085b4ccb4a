namespace ChoDon.Modules.Enrollment.Data;

/// <summary>What somebody may be in a village beside leading its model.</summary>
internal enum VillagePost
{
    /// <summary>A person whom an ethnic minority community listens to.</summary>
    RespectedPerson = 1,

    VillageHead = 2,

    PartyCellSecretary = 3,

    FrontWorkBoardHead = 4,

    SecurityTeamLeader = 5,

    SecurityTeamDeputy = 6,

    SecurityTeamMember = 7,

    MediationTeamLeader = 8,

    WomenUnionHead = 9,

    YouthUnionSecretary = 10,

    VeteransHead = 11,

    FarmersUnionHead = 12,

    /// <summary>A post with a title of its own.</summary>
    Other = 99,
}
