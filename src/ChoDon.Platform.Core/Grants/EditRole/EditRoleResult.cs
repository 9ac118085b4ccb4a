namespace ChoDon.Platform.Core.Grants.EditRole;

public enum EditRoleResult
{
    Saved,

    /// <summary>Somebody else saved the role in the meantime.</summary>
    Conflict,

    NotFound,

    /// <summary>Whoever manages accounts must not thereby open restricted records.</summary>
    AdministrationWithRestricted,

    /// <summary>The person who edits would no longer be able to edit roles.</summary>
    LocksOneselfOut,

    UnknownPermission,
}
