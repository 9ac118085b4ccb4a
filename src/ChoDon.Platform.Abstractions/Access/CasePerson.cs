using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Platform.Abstractions.Access;

/// <summary>
/// What somebody with an account is to an <see cref="IRestrictedCase"/>. A module with such cases has a set of it, and puts
/// whoever records a case on it. There is one row for a person and a case, so that who is excluded cannot be put on it.
/// </summary>
public sealed class CasePerson : Entity, IUnitRecord
{
    /// <summary>The most letters of a name.</summary>
    public const int NameLength = 200;

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The unit of the case.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The person's account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The person's name, as it was when they came onto the case.</summary>
    public required string Name { get; init; }

    /// <summary>Since when.</summary>
    public required DateTime Since { get; init; }

    /// <summary>What they are to it.</summary>
    public required CaseRole Role { get; set; }

    /// <summary>The moment in UTC at which they cease to see it; null while that is not settled.</summary>
    public DateTime? Until { get; set; }

    /// <summary>Whether the case is restricted to others for the time being; then the role alone opens nothing.</summary>
    public bool IsHeldBack { get; set; }

    /// <summary>Whether they see the case at a moment in UTC, being one of these to it: what the filter of every query asks.</summary>
    public bool Sees(DateTime now, params ReadOnlySpan<CaseRole> roles) =>
        Role != CaseRole.Excluded && roles.Contains(Role) && !IsHeldBack && (Until is null || Until > now);
}
