namespace ChoDon.Platform.Core.Grants.GiveGrant;

public enum GiveGrantResult
{
    Given,

    /// <summary>The same form was sent before.</summary>
    GivenBefore,

    /// <summary>Nobody gives a role to themselves.</summary>
    ToOneself,

    /// <summary>The giver does not manage accounts in that unit.</summary>
    OutOfReach,

    NoSuchAccount,

    NoSuchRole,

    NoSuchUnit,

    /// <summary>The person holds the role in the unit already.</summary>
    HeldAlready,

    EndsBeforeItBegins,
}
