using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;

namespace ChoDon.Platform.Abstractions.Choices;

/// <summary>
/// Something that a district added to a list of choices that comes with a module, such as a topic or a kind. A module
/// derives one class a list, and may add columns.
/// </summary>
public abstract class OwnChoice : SavedRecord, ISharedBelow
{
    /// <summary>The most letters of a name.</summary>
    public const int NameLength = 100;

    /// <summary>The district.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>Its name, as the district writes it.</summary>
    public required string Name { get; set; }

    /// <summary>Not offered any more; records that have it keep it.</summary>
    public bool IsRetired { get; set; }
}
