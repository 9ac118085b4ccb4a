using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Platform.Abstractions.Access;

/// <summary>
/// Somebody with an account who is on an <see cref="IRestrictedCase"/>. A module with such cases has a set of it, and puts
/// whoever records a case on it.
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
}
