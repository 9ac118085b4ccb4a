namespace ChoDon.Platform.Abstractions.Access;

/// <summary>
/// The kinds of user that every installation starts with, each a role. A permission names those that hold it
/// at first; an administrator may change the roles afterwards.
/// </summary>
[Flags]
public enum Stereotypes
{
    /// <summary>No role at first; an administrator gives it to one.</summary>
    None = 0,

    /// <summary>Keeps accounts, modules and settings; does not read registers by that.</summary>
    DistrictAdministrator = 1,

    /// <summary>Keeps the registers of the whole district.</summary>
    DistrictOfficer = 2,

    /// <summary>Keeps the registers of one commune.</summary>
    CommuneOfficer = 4,

    /// <summary>Enters what happens in one village.</summary>
    VillageLeader = 8,

    /// <summary>Reads figures and reports.</summary>
    Reader = 16,

    /// <summary>Both kinds of officer.</summary>
    Officers = DistrictOfficer | CommuneOfficer,

    /// <summary>All who enter data.</summary>
    Staff = Officers | VillageLeader,

    /// <summary>All five.</summary>
    All = DistrictAdministrator | Staff | Reader,
}
