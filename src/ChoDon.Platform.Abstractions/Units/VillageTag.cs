using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Data;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Abstractions.Units;

/// <summary>A village is an area of some kind from one day to another.</summary>
public sealed class VillageTag : SavedRecord, IUnitRecord, IDated
{
    /// <inheritdoc/>
    public required Guid UnitId { get; init; }

    /// <summary>The kind.</summary>
    public AreaTag Tag { get; private set; }

    /// <summary>Tags of one choice exclude each other: a village lies in one region at a time.</summary>
    public AreaTag Choice { get; private set; }

    /// <inheritdoc cref="IDated.FirstDay"/>
    public required DateOnly FirstDay { get; set; }

    /// <inheritdoc cref="IDated.LastDay"/>
    public DateOnly? LastDay { get; set; }

    /// <summary>The choice that the tag belongs to.</summary>
    public static AreaTag ChoiceOf(AreaTag tag) => tag is AreaTag.RegionTwo or AreaTag.RegionThree ? AreaTag.RegionOne : tag;

    /// <summary>Makes it one of the kind.</summary>
    public VillageTag As(AreaTag tag)
    {
        Tag = tag;
        Choice = ChoiceOf(tag);
        return this;
    }
}
