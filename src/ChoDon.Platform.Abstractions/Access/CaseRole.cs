namespace ChoDon.Platform.Abstractions.Access;

/// <summary>What somebody is to a case. Everybody is one thing to it at a time.</summary>
public enum CaseRole
{
    /// <summary>Does the work and sees all of it.</summary>
    Owner = 1,

    /// <summary>Sees that the work is done, and all of it.</summary>
    Supervisor = 2,

    /// <summary>Helps the person it is about, and sees what that takes: not what is an <see cref="IReservedPart"/>.</summary>
    Mentor = 3,

    /// <summary>Had to look without being on the case, and sees all of it for a short time.</summary>
    Emergency = 4,

    /// <summary>May never see it, such as a relative: cannot be put on it, and cannot look in an emergency.</summary>
    Excluded = 5,
}
