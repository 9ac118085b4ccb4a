namespace ChoDon.Platform.Core.Grants.EndGrant;

public enum EndGrantResult
{
    Ended,

    EndedBefore,

    /// <summary>Nobody ends a grant of their own: somebody is always left who can give one.</summary>
    OfOneself,

    /// <summary>There is none, or not where this person manages accounts.</summary>
    NotFound,
}
